import { plain } from "./western-digits.ts";

const N = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;

const formed = (form: string): RegExp => new RegExp(`^${form}$`, "i");

/** Links to a map that have a pin. */
const PINS: readonly RegExp[] = [
  String.raw`https?:\/\/\S*!3d${N}!4d${N}(?!\d)\S*`,
  String.raw`https?:\/\/\S*[?&](?:q|ll|query|daddr|destination)=(?:loc:)?${N}(?:,|%2C)\+?${N}(?![\d.])\S*`,
  String.raw`https?:\/\/\S*[?&]mlat=${N}&mlon=${N}(?!\d)\S*`,
].map(formed);

/** Links that only say which part of a map is shown, by its middle. */
const VIEWS: readonly RegExp[] = [
  String.raw`https?:\/\/\S*@${N},${N}(?:,\S*)?`,
  String.raw`https?:\/\/\S*#map=\d+(?:\.\d+)?\/${N}\/${N}(?:[&/]\S*)?`,
].map(formed);

/** Positions as they are pasted, latitude first: links, `geo:` (RFC 5870), and pairs with their names or a slash. */
const FORMS: readonly RegExp[] = [
  ...PINS,
  ...VIEWS,
  ...[
    String.raw`geo:${N},${N}(?:[,;?]\S*)?`,
    String.raw`${N} ?\/ ?${N}`,
    String.raw`lat(?:itude)? ?[:=]? ?${N}°?[,;]? ?(?:lon(?:g(?:itude)?)?|lng) ?[:=]? ?${N}°?`,
  ].map(formed),
];

const LON_FIRST = formed(
  String.raw`(?:lon(?:g(?:itude)?)?|lng) ?[:=]? ?${N}°?[,;]? ?lat(?:itude)? ?[:=]? ?${N}°?`,
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

const COORD_TEMPLATE = /^([^/]+?) ?\/ ?([^/]+?) ?\/ ?([^/;]+); ?([^/;]+)$/;

/**
 * The three ways in which Wikipedia shows one position, “52°24′N 0°59′W / 52.400°N 0.983°W / 52.400; -0.983”,
 * each as a text that is a position itself; `null` where it is none.
 */
export const shownThrice = (text: string): readonly string[] | null => {
  const [, sexagesimal, decimal, lat, lon] = COORD_TEMPLATE.exec(text) ?? [];
  return sexagesimal === undefined ||
    decimal === undefined ||
    lat === undefined ||
    lon === undefined
    ? null
    : [sexagesimal, decimal, `${lat}; ${lon}`];
};

/** A geopoint of ODK and KoboToolbox: latitude, longitude, height and accuracy in metres. */
export const geopointIn = (text: string): [lat: string, lon: string] | null => {
  const [, lat, lon] =
    /^([+-]?\d{1,2}\.\d+) ([+-]?\d{1,3}\.\d+) -?\d+(?:\.\d+)? \d+(?:\.\d+)?$/.exec(text) ?? [];
  return lat !== undefined && lon !== undefined ? [lat, lon] : null;
};

/** Pixels of half a map as wide as many screens show it, and metres of one at zoom 0 on the equator. */
const HALF = 500;
const PIXEL = 156_543;

/** The zoom of a view, or in Google’s pictures from above the metres that are shown from top to bottom. */
const ZOOM = /#map=(\d+(?:\.\d+)?)\/|@[^,]+,[^,]+,(\d+(?:\.\d+)?)z/i;
const SHOWN = /@[^,]+,[^,]+,(\d+(?:\.\d+)?)m\b/i;

const halfOf = (link: string, lat: number): number | null => {
  const [, osm, google] = ZOOM.exec(link) ?? [];
  const zoom = osm ?? google;
  if (zoom !== undefined)
    return (HALF * PIXEL * Math.cos((lat * Math.PI) / 180)) / 2 ** Number(zoom);
  const [, metres] = SHOWN.exec(link) ?? [];
  return metres === undefined ? null : Number(metres) / 2;
};

/**
 * Metres from the middle of a link’s view to its edge, within which what is meant may lie. `null` for
 * a link with a pin, a view that does not say how much it shows, and all that is no link.
 */
export const viewIn = (cell: string): number | null => {
  const text = plain(cell);
  if (!/^https?:/i.test(text) || PINS.some((pin) => pin.test(text))) return null;
  const [lat] = VIEWS.flatMap((view) => view.exec(text)?.[1] ?? []);
  return lat === undefined ? null : halfOf(text, Number(lat));
};
