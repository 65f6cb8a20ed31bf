import { useId, useState } from "react";
import { fold } from "../../explore/fold.ts";
import type { Place } from "../../story/records/place.ts";
import { useLateMessages } from "../late-messages.ts";

/** So many places are offered at a time: those in which what is typed is found. */
const MOST_OFFERED = 20;

interface PlaceFieldProps {
  labels: ReadonlyMap<string, Place>;
  /** Label of the chosen one; empty while there is none. */
  chosen: string;
  describedBy: string;
  onChange: (id: string | undefined) => void;
}

/** A field for one of very many places, which offers those that have the letters typed so far. */
export function PlaceField({ labels, chosen, describedBy, onChange }: PlaceFieldProps) {
  const { distance } = useLateMessages();
  const list = useId();
  const [text, setText] = useState(chosen);
  const wanted = fold(text);
  const offered: string[] = [];
  for (const label of labels.keys()) {
    if (offered.length >= MOST_OFFERED) break;
    if (fold(label).includes(wanted)) offered.push(label);
  }
  return (
    <>
      <input
        type="search"
        list={list}
        value={text}
        placeholder={distance.none}
        autoComplete="off"
        aria-describedby={describedBy}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          const place = labels.get(value);
          if (place || value === "") onChange(place?.id);
        }}
      />
      <datalist id={list}>
        {offered.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  );
}
