import type { Place } from "../../story/records/place.ts";
import { otherNames, placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";

/** A place's name in languages other than the one it is shown in. */
export function OtherNames({ place }: { place: Place }) {
  const { word } = useLanguage();
  const names = placeNames(place);
  return otherNames(names, word(names).lang).map(([tag, name]) => (
    <bdi key={tag} lang={tag}>
      {name}
    </bdi>
  ));
}
