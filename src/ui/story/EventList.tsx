import { useEffect, useRef, type Ref } from "react";
import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
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
}

/** Every event of the view in the order of time: the map's accessible twin. */
export function EventList({ scene, index, onSelect, headingRef }: EventListProps) {
  const { say } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    // A link shows the headline first; only a choice made here brings its event into sight.
    const panel = arrived.current ? list.current?.closest("[data-panel]") : null;
    arrived.current = true;
    const current = list.current?.querySelector("[aria-current]");
    if (panel && current) scrollWithin(panel, current);
  }, [scene.focus]);
  return (
    <section className={css.events}>
      <h2 ref={headingRef} tabIndex={-1} id="events-heading">
        {say.events}
      </h2>
      <ol ref={list} role="list" aria-labelledby="events-heading">
        {scene.events.map((entry) => (
          <EventItem key={entry.event.id} {...{ entry, index, onSelect }} focus={scene.focus} />
        ))}
      </ol>
    </section>
  );
}
