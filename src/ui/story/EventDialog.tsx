import type { ReactNode, Ref } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { DetailsBody, DetailsDialog } from "../DetailsDialog.tsx";
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
  return (
    <DetailsDialog
      heading={<Words of={entry.event.title} />}
      foot={steps}
      {...{ headingRef, onClose }}
    >
      <DetailsBody>
        <article className={css.event}>
          <EventMeta entry={entry} index={props.index} />
          <EventDetails entry={entry} {...props} />
        </article>
      </DetailsBody>
    </DetailsDialog>
  );
}
