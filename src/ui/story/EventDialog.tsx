import { useId, type ReactNode, type Ref } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { DialogHead } from "../DialogHead.tsx";
import { useLanguage } from "../language.ts";
import { latePart } from "../late.tsx";
import { Words } from "../Words.tsx";
import { EventMeta } from "./EventMeta.tsx";
import css from "./PlaceDialog.module.css";

const EventDetails = latePart((parts) => parts.EventDetails);

interface EventDialogProps {
  entry: EventEntry;
  index: StoryIndex;
  focus: Focus;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
  steps: ReactNode;
}

/** On a phone, an event that has no place: the list with its details is out of sight there. */
export function EventDialog({ entry, headingRef, onClose, steps, ...props }: EventDialogProps) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      className={css.dialog}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <DialogHead {...{ id, onClose }} headingRef={headingRef}>
        <Words of={entry.event.title} />
      </DialogHead>
      <div className={css.body} tabIndex={0} role="group" aria-label={say.details}>
        <article className={css.event}>
          <EventMeta entry={entry} index={props.index} />
          <EventDetails entry={entry} {...props} />
        </article>
      </div>
      <footer className={css.foot}>{steps}</footer>
    </div>
  );
}
