import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode, type Ref } from "react";
import type { Focus, PlaceEntry } from "../../explore/select.ts";
import { notesOn, type StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { scrollWithin } from "../scroll-within.ts";
import { CopyLink } from "../share/CopyLink.tsx";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import { Words } from "../Words.tsx";
import { EventDetails } from "./EventDetails.tsx";
import { EventMeta } from "./EventItem.tsx";
import { Notes } from "./Notes.tsx";
import css from "./PlaceDialog.module.css";
import { PlacePrecision } from "./PlacePrecision.tsx";

interface PlaceDialogProps {
  entry: PlaceEntry;
  index: StoryIndex;
  focus: Focus;
  /** Address of this view with the place open. */
  link: string;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
  /** The distance to another place. */
  distance?: ReactNode;
  /** The way to the next event, where no other is in reach. */
  steps?: ReactNode;
}

/** Shows the chosen event, quote or claim. */
const scrollToChosen = (body: HTMLElement | null): void => {
  const chosen = [...(body?.querySelectorAll("[data-selected]") ?? [])].at(-1);
  if (body && chosen) scrollWithin(body, chosen);
};

/** A place with its events, quotes and statements: what a marker opens. Not modal. */
export function PlaceDialog(props: PlaceDialogProps) {
  const { entry, index, focus, link, headingRef, onSelect, onClose } = props;
  const { say, lang } = useLanguage();
  const id = useId();
  const { place, events } = entry;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The map puts the dialog into the page only after this effect.
    const frame = requestAnimationFrame(() => scrollToChosen(body.current));
    return () => cancelAnimationFrame(frame);
  }, [focus]);
  const names = placeNames(place);
  const others = Object.entries(names).filter(([tag]) => tag !== lang);
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      className={css.dialog}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.stopPropagation();
        onClose();
      }}
    >
      <header className={css.head}>
        <h2 id={id} ref={headingRef} tabIndex={-1}>
          <Words of={names} />
        </h2>
        {others.map(([tag, name]) => (
          <bdi key={tag} lang={tag}>
            {name}
          </bdi>
        ))}
        <button type="button" className={css.close} aria-label={say.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <div ref={body} className={css.body} tabIndex={0} role="group" aria-label={say.details}>
        <p className={css.precision}>
          <PlacePrecision place={place} />
        </p>
        {events.map((event) => (
          <article
            key={event.event.id}
            className={css.event}
            data-selected={event === focus.event || undefined}
          >
            <h3>
              <TypeSymbol type={event.event.type} size={22} />
              <Words of={event.event.title} />
            </h3>
            <EventMeta entry={event} index={index} />
            <EventDetails entry={event} {...{ index, focus, onSelect }} />
          </article>
        ))}
        <Notes notes={notesOn(index, "place", place.id)} index={index} />
        {props.distance}
      </div>
      <footer className={css.foot}>
        {props.steps}
        <CopyLink link={link} />
      </footer>
    </div>
  );
}
