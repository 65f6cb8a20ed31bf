import { X } from "lucide-react";
import { useId, type ReactNode, type Ref } from "react";
import type { Focus, PlaceEntry } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { latePart } from "../late.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { CopyLink } from "../share/CopyLink.tsx";
import { Words } from "../Words.tsx";
import { OtherNames } from "./OtherNames.tsx";
import css from "./PlaceDialog.module.css";

interface PlaceDialogProps {
  entry: PlaceEntry;
  index: StoryIndex;
  focus: Focus;
  /** Address of this view with the place open; `null` where nobody else could open it. */
  link: string | null;
  headingRef: Ref<HTMLHeadingElement>;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
  /** The distance to another place. */
  distance?: ReactNode;
  hasDistance?: boolean;
  /** The way to the next event, where no other is in reach. */
  steps?: ReactNode;
}

const OwnOnly = latePart((parts) => parts.OwnOnly);
const PlaceBody = latePart((parts) => parts.PlaceBody, { missing: NotLoaded });

/** A place with its events, quotes and statements: what a marker opens. Not modal. */
export function PlaceDialog(props: PlaceDialogProps) {
  const { entry, index, focus, link, headingRef, onSelect, onClose } = props;
  const { distance, hasDistance = false } = props;
  const { say } = useLanguage();
  const id = useId();
  const { place } = entry;
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
          <Words of={placeNames(place)} unmarked />
        </h2>
        <OtherNames place={place} />
        <button type="button" className={css.close} aria-label={say.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <PlaceBody key={place.id} {...{ entry, index, focus, onSelect, distance, hasDistance }} />
      <footer className={css.foot}>
        {props.steps}
        {link === null ? (
          <small className={css.ownOnly}>
            <OwnOnly />
          </small>
        ) : (
          <CopyLink link={link} />
        )}
      </footer>
    </div>
  );
}
