import { useId, useMemo } from "react";
import { distanceBetween, pointOf } from "../../explore/distance/estimate.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { DistanceInWords } from "./DistanceInWords.tsx";
import css from "./DistanceTo.module.css";
import { placeLabels } from "./place-labels.ts";
import { PlaceField } from "./PlaceField.tsx";

/** More places than that are typed and not looked through. */
const MOST_LISTED = 60;

export interface DistanceToProps {
  place: Place;
  index: StoryIndex;
  /** Id of the place to which the distance is given. */
  to: string | undefined;
  onChange: (to: string | undefined) => void;
}

interface PlaceChoiceProps {
  labels: ReadonlyMap<string, Place>;
  chosen: Place | undefined;
  describedBy: string;
  onChange: (to: string | undefined) => void;
}

function PlaceChoice({ labels, chosen, describedBy, onChange }: PlaceChoiceProps) {
  const { distance } = useLateMessages();
  if (labels.size > MOST_LISTED)
    return (
      <PlaceField
        {...{ labels, describedBy, onChange }}
        chosen={[...labels].find(([, place]) => place === chosen)?.[0] ?? ""}
      />
    );
  return (
    <select
      value={chosen?.id ?? ""}
      aria-describedby={describedBy}
      onChange={({ currentTarget: { value } }) => onChange(value || undefined)}
    >
      <option value="">{distance.none}</option>
      {[...labels].map(([label, { id }]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** The distance from a place to another one that the reader picks, no more exact than both are. */
export function DistanceTo({ place, index, to, onChange }: DistanceToProps) {
  const tools = useLanguage();
  const late = useLateMessages();
  const { distance } = late;
  const said = useId();
  const nameOf = (one: Place): string => tools.word(placeNames(one)).text;
  const whyNot = (one: Place): string | undefined => {
    if (pointOf(one)) return undefined;
    return one.geometry ? distance.area(nameOf(one)) : distance.unplaced(nameOf(one));
  };
  const { places } = index.story;
  const others = useMemo(() => places.filter((one) => one !== place), [places, place]);
  const labels = useMemo(() => placeLabels(others, tools, late), [others, tools, late]);
  if (others.length === 0) return null;
  const here = whyNot(place);
  if (here !== undefined) return <p className={css.none}>{here}</p>;
  const other = others.find(({ id }) => id === to);
  const estimate = other && distanceBetween(place, other);
  return (
    <div className={css.distance}>
      <label>
        {distance.to}
        <PlaceChoice key={place.id} {...{ labels, onChange }} chosen={other} describedBy={said} />
      </label>
      <p id={said} aria-live="polite">
        {estimate ? <DistanceInWords estimate={estimate} /> : other && whyNot(other)}
      </p>
    </div>
  );
}
