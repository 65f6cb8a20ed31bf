import type { Place } from "../story/records/place.ts";
import { localeOf } from "./messages/index.ts";
import type { Messages } from "./messages/messages.ts";

/** What the map draws for a place, in a sentence; empty for a bare point. */
export const drawnInWords = (place: Place, lang: string, say: Messages): string => {
  const { radiusM } = place.properties.precision;
  if (radiusM === undefined) return place.geometry?.type === "Point" ? "" : say.area;
  const km = new Intl.NumberFormat(localeOf(lang), { maximumSignificantDigits: 2 });
  return say.radius(km.format(radiusM / 1000));
};
