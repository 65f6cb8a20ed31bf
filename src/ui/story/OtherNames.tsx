import { Fragment } from "react";
import type { Place } from "../../story/records/place.ts";
import { otherNames, placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";

interface OtherNamesProps {
  place: Place;
  /** Whether they follow it in a sentence, which has no blank where there are none. */
  after?: boolean;
}

/** A place's name in languages other than the one it is shown in. */
export function OtherNames({ place, after = false }: OtherNamesProps) {
  const { word } = useLanguage();
  const names = placeNames(place);
  return otherNames(names, word(names).lang).map(([tag, name]) => (
    <Fragment key={tag}>
      {after && " "}
      <bdi lang={tag}>{name}</bdi>
    </Fragment>
  ));
}
