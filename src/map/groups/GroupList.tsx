import { placeNames } from "../../story/text.ts";
import { whenInWords } from "../../ui/dates.ts";
import { DetailsBody, DetailsDialog } from "../../ui/DetailsDialog.tsx";
import { useLanguage } from "../../ui/language.ts";
import { Words } from "../../ui/Words.tsx";
import css from "./list.module.css";
import type { PlacedGroup } from "./use-place-groups.ts";

interface GroupListProps {
  group: PlacedGroup;
  takesFocus: boolean;
  onOpen: (placeId: string) => void;
  onClose: () => void;
}

/** The places of a group that no zoom can part, as a list. */
export function GroupList({ group, takesFocus, onOpen, onClose }: GroupListProps) {
  const { say, lang } = useLanguage();
  return (
    <DetailsDialog heading={say.placesHere(group.entries.length)} {...{ takesFocus, onClose }}>
      <DetailsBody>
        <ul role="list" className={css.list} data-arrows>
          {group.entries.map(({ place, events }) => (
            <li key={place.id}>
              <button type="button" onClick={() => onOpen(place.id)}>
                <Words of={placeNames(place)} unmarked />
              </button>
              {/* Places of one point may have one name too: then the day tells them apart. */}
              <small>
                {events[0] && events.length === 1
                  ? whenInWords(events[0].event, lang, say)
                  : say.eventsCount(events.length)}
              </small>
            </li>
          ))}
        </ul>
      </DetailsBody>
    </DetailsDialog>
  );
}
