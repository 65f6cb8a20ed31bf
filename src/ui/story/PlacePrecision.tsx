import type { Place } from "../../story/records/place.ts";
import { useLanguage } from "../language.ts";
import { drawnInWords } from "../precision-words.ts";
import { Words } from "../Words.tsx";

/** How exactly a place is known, and what the map draws for it, in a sentence or two. */
export function PlacePrecision({ place }: { place: Place }) {
  const { say, lang } = useLanguage();
  const { basis } = place.properties.precision;
  return (
    <>
      {basis && <Words of={basis} />} {drawnInWords(place, lang, say)}
    </>
  );
}
