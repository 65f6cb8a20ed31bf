import type { Place } from "../story/records/place.ts";
import { numberFormat } from "./formats.ts";
import type { Messages } from "./messages/shape/page.ts";

/** A radius in kilometres, no more exactly than radii are known; it is given in metres. */
export const kmInWords = (radiusM: number, lang: string): string =>
  numberFormat(lang, { maximumSignificantDigits: 2 }).format(radiusM / 1000);

/** What the map draws for a place, in a sentence; empty for a bare point and for nothing. */
export const drawnInWords = (place: Place, lang: string, say: Messages): string => {
  const { radiusM } = place.properties.precision;
  if (place.geometry === null) return "";
  if (radiusM === undefined) return place.geometry.type === "Point" ? "" : say.area;
  return say.radius(kmInWords(radiusM, lang));
};
