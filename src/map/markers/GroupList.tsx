import { X } from "lucide-react";
import { useId, type Ref } from "react";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../../ui/language.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./groups.module.css";
import type { PlaceGroup } from "./use-place-groups.ts";

interface GroupListProps {
  group: PlaceGroup;
  headingRef: Ref<HTMLHeadingElement>;
  onOpen: (placeId: string) => void;
  onClose: () => void;
}

/** The places of a group that no zoom can part, as a list. */
export function GroupList({ group, headingRef, onOpen, onClose }: GroupListProps) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      className={css.list}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id={id} ref={headingRef} tabIndex={-1}>
          {say.placesHere(group.entries.length)}
        </h2>
        <button type="button" aria-label={say.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <ul>
        {group.entries.map(({ place, events }) => (
          <li key={place.id}>
            <button type="button" onClick={() => onOpen(place.id)}>
              <Words of={placeNames(place)} unmarked />
            </button>
            <small>{say.eventsCount(events.length)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
