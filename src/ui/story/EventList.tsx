import { useEffect, useRef, type ReactNode, type Ref } from "react";
import type { Scene } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { late } from "../late.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { scrollWithin } from "../scroll-within.ts";
import { EventItem, type EventRowsProps } from "./EventItem.tsx";
import css from "./EventList.module.css";

/** From here on only the rows near the view are on the page. */
const MANY = 200;

/** Where the rows could not be fetched, as many as any page can hold. */
function FirstEvents({ events, ...props }: EventRowsProps) {
  return (
    <>
      <NotLoaded />
      <ol role="list" aria-labelledby="events-heading">
        {events.slice(0, MANY).map((entry) => (
          <EventItem key={entry.event.id} entry={entry} {...props} />
        ))}
      </ol>
    </>
  );
}

const ManyEvents = late(async () => (await import("./many/ManyEvents.tsx")).ManyEvents, {
  missing: FirstEvents,
  rare: true,
});

interface EventListProps {
  scene: Scene;
  index: StoryIndex;
  onSelect: (selection: Selection) => void;
  headingRef: Ref<HTMLHeadingElement>;
  /** The events of the scene in the reader's order; without it in that of time. */
  events?: readonly EventEntry[];
  /** What stands beside and under the heading. */
  children?: ReactNode;
}

/** A choice that was made with the focus in the list takes the focus along. */
const followFocus = (list: HTMLElement | null, current: Element | null | undefined): void => {
  const active = document.activeElement;
  if (!current || current.contains(active) || !list?.contains(active)) return;
  current.querySelector<HTMLElement>("h3 button")?.focus({ preventScroll: true });
};

function AllEvents({ events, focus, ...props }: EventRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    // A link shows the headline first, unless its event is nowhere but here.
    const isShown = arrived.current || (focus.event && !focus.place);
    const panel = isShown ? list.current?.closest("[data-panel]") : null;
    arrived.current = true;
    const current = list.current?.querySelector("[aria-current]");
    if (panel && current) scrollWithin(panel, current);
    followFocus(list.current, current);
  }, [focus]);
  return (
    <ol ref={list} role="list" aria-labelledby="events-heading">
      {events.map((entry) => (
        <EventItem key={entry.event.id} {...{ entry, focus }} {...props} />
      ))}
    </ol>
  );
}

/** Every event of the view: the map's accessible twin. */
export function EventList({ scene, index, onSelect, headingRef, ...props }: EventListProps) {
  const { say } = useLanguage();
  const events = props.events ?? scene.events;
  // One list under every filter: the place in it and the focus are not lost with another.
  const Rows = index.events.length > MANY ? ManyEvents : AllEvents;
  return (
    <section className={css.events}>
      <div className={css.head}>
        <h2 ref={headingRef} tabIndex={-1} id="events-heading">
          {say.events}
        </h2>
        {props.children}
      </div>
      <Rows {...{ events, index, onSelect }} focus={scene.focus} />
    </section>
  );
}
