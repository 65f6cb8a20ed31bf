const N = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;

/**
 * Positions as they are pasted, latitude first: links to maps (the pin before the middle of what is
 * shown), `geo:` (RFC 5870), and pairs with their names or a slash.
 */
const FORMS: readonly RegExp[] = [
  String.raw`https?:\/\/\S*!3d${N}!4d${N}(?!\d)\S*`,
  String.raw`https?:\/\/\S*[?&](?:q|ll|query|daddr|destination)=(?:loc:)?${N}(?:,|%2C)\+?${N}(?![\d.])\S*`,
  String.raw`https?:\/\/\S*[?&]mlat=${N}&mlon=${N}(?!\d)\S*`,
  String.raw`https?:\/\/\S*@${N},${N}(?:,\S*)?`,
  String.raw`https?:\/\/\S*#map=\d+(?:\.\d+)?\/${N}\/${N}(?:[&/]\S*)?`,
  String.raw`geo:${N},${N}(?:[,;?]\S*)?`,
  String.raw`${N} ?\/ ?${N}`,
  String.raw`lat(?:itude)? ?[:=]? ?${N}°?[,;]? ?(?:lon(?:g(?:itude)?)?|lng) ?[:=]? ?${N}°?`,
].map((form) => new RegExp(`^${form}$`, "i"));

const LON_FIRST = new RegExp(
  String.raw`^(?:lon(?:g(?:itude)?)?|lng) ?[:=]? ?${N}°?[,;]? ?lat(?:itude)? ?[:=]? ?${N}°?$`,
  "i",
);

/** Latitude and longitude as they stand in a text that was pasted; `null` where it is none. */
export const pastedPair = (text: string): [lat: string, lon: string] | null => {
  for (const form of FORMS) {
    const [, lat, lon] = form.exec(text) ?? [];
    if (lat !== undefined && lon !== undefined) return [lat, lon];
  }
  const [, lon, lat] = LON_FIRST.exec(text) ?? [];
  return lat !== undefined && lon !== undefined ? [lat, lon] : null;
};
