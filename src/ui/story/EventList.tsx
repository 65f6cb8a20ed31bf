import { useEffect, useRef, type ReactNode, type Ref } from "react";
import type { Scene } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { scrollWithin } from "../scroll-within.ts";
import { EventItem } from "./EventItem.tsx";
import css from "./EventList.module.css";

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

/** Every event of the view: the map's accessible twin. */
export function EventList({ scene, index, onSelect, headingRef, ...props }: EventListProps) {
  const { say } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    // A link shows the headline first, unless its event is nowhere but here.
    const isShown = arrived.current || (scene.focus.event && !scene.focus.place);
    const panel = isShown ? list.current?.closest("[data-panel]") : null;
    arrived.current = true;
    const current = list.current?.querySelector("[aria-current]");
    if (panel && current) scrollWithin(panel, current);
    followFocus(list.current, current);
  }, [scene.focus]);
  return (
    <section className={css.events}>
      <div className={css.head}>
        <h2 ref={headingRef} tabIndex={-1} id="events-heading">
          {say.events}
        </h2>
        {props.children}
      </div>
      <ol ref={list} role="list" aria-labelledby="events-heading">
        {(props.events ?? scene.events).map((entry) => (
          <EventItem key={entry.event.id} {...{ entry, index, onSelect }} focus={scene.focus} />
        ))}
      </ol>
    </section>
  );
}
