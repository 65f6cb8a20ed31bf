import { useId } from "react";
import { distanceBetween, pointOf } from "../../explore/distance/estimate.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { DistanceInWords } from "./DistanceInWords.tsx";
import css from "./DistanceTo.module.css";

export interface DistanceToProps {
  place: Place;
  index: StoryIndex;
  /** Id of the place to which the distance is given. */
  to: string | undefined;
  onChange: (to: string | undefined) => void;
}

/** The distance from a place to another one that the reader picks, no more exact than both are. */
export function DistanceTo({ place, index, to, onChange }: DistanceToProps) {
  const { word } = useLanguage();
  const { distance } = useLateMessages();
  const said = useId();
  const nameOf = (one: Place): string => word(placeNames(one)).text;
  const whyNot = (one: Place): string | undefined => {
    if (pointOf(one)) return undefined;
    return one.geometry ? distance.area(nameOf(one)) : distance.unplaced(nameOf(one));
  };
  const others = index.story.places.filter((one) => one !== place);
  if (others.length === 0) return null;
  const here = whyNot(place);
  if (here !== undefined) return <p className={css.none}>{here}</p>;
  const other = others.find(({ id }) => id === to);
  const estimate = other && distanceBetween(place, other);
  return (
    <div className={css.distance}>
      <label>
        {distance.to}
        <select
          value={other?.id ?? ""}
          aria-describedby={said}
          onChange={({ currentTarget: { value } }) => onChange(value || undefined)}
        >
          <option value="">{distance.none}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <p id={said} aria-live="polite">
        {estimate ? <DistanceInWords estimate={estimate} /> : other && whyNot(other)}
      </p>
    </div>
  );
}
