import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";

/** A place's name in languages other than the reader's. */
export function OtherNames({ place }: { place: Place }) {
  const { lang } = useLanguage();
  const others = Object.entries(placeNames(place)).filter(([tag]) => tag !== lang);
  return others.map(([tag, name]) => (
    <bdi key={tag} lang={tag}>
      {name}
    </bdi>
  ));
}
