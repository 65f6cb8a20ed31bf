import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Focus, PlaceEntry } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { DetailsBody } from "../DetailsDialog.tsx";
import { scrollWithin } from "../scroll-within.ts";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import { Words } from "../Words.tsx";
import { EventDetails } from "./EventDetails.tsx";
import { EventMeta } from "./EventMeta.tsx";
import { PlaceExactness, PlaceRemarks } from "./PlaceDetails.tsx";
import css from "./PlaceDialog.module.css";

interface PlaceBodyProps {
  entry: PlaceEntry;
  index: StoryIndex;
  focus: Focus;
  onSelect: (selection: Selection) => void;
  /** The distance to another place. */
  distance?: ReactNode;
  /** Whether one is chosen: then it is what the reader is to see first. */
  hasDistance?: boolean;
}

/** Shows the chosen event, quote or claim. */
const scrollToChosen = (body: HTMLElement | null): void => {
  const chosen = [...(body?.querySelectorAll("[data-selected]") ?? [])].at(-1);
  if (body && chosen) scrollWithin(body, chosen);
};

/** What a place's dialog says: how exactly it is known, and all that happened there. */
export function PlaceBody(props: PlaceBodyProps) {
  const { entry, index, focus, onSelect, distance, hasDistance = false } = props;
  const { place, events } = entry;
  // As it opens: what the reader holds must not move under the choice.
  const [distanceFirst] = useState(hasDistance);
  const [openedFor] = useState(focus);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (distanceFirst && focus === openedFor) return;
    scrollToChosen(body.current);
  }, [focus, distanceFirst, openedFor]);
  return (
    <DetailsBody ref={body}>
      <p className={css.precision}>
        <PlaceExactness place={place} index={index} />
      </p>
      {distanceFirst && distance}
      {events.map((event) => (
        <article
          key={event.event.id}
          className={css.event}
          data-selected={event === focus.event || undefined}
        >
          <h3>
            <TypeSymbol type={event.type} size={22} />
            <Words of={event.event.title} />
          </h3>
          <EventMeta entry={event} index={index} />
          <EventDetails entry={event} {...{ index, focus, onSelect }} />
        </article>
      ))}
      <PlaceRemarks place={place} index={index} focus={focus} />
      {!distanceFirst && distance}
    </DetailsBody>
  );
}
