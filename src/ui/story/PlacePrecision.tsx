import type { Place } from "../../story/records/place.ts";
import { useLanguage } from "../language.ts";
import { localeOf } from "../messages/index.ts";
import { Words } from "../Words.tsx";

/** How exactly a place is known, and what the map draws for it, in a sentence or two. */
export function PlacePrecision({ place }: { place: Place }) {
  const { say, lang } = useLanguage();
  const { basis, radiusM } = place.properties.precision;
  const km = new Intl.NumberFormat(localeOf(lang), { maximumSignificantDigits: 2 });
  return (
    <>
      {basis && <Words of={basis} />}{" "}
      {radiusM === undefined
        ? place.geometry?.type !== "Point" && say.area
        : say.radius(km.format(radiusM / 1000))}
    </>
  );
}
