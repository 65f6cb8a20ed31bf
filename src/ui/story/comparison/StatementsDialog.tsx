import { useId, useState } from "react";
import {
  allComparisons,
  comparisonOf,
  isDisputed,
  onlyDisputed,
  type Comparison,
} from "../../../explore/comparison.ts";
import { notesOn, type StoryIndex } from "../../../explore/story-index.ts";
import type { Selection } from "../../../explore/view.ts";
import { useLateMessages } from "../../late-messages.ts";
import { ModalDialog } from "../../ModalDialog.tsx";
import { Words } from "../../Words.tsx";
import { Notes } from "../Notes.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import css from "./StatementsDialog.module.css";

interface StatementsDialogProps {
  index: StoryIndex;
  /** The event whose statements are compared; without it, those of the whole story. */
  eventId: string | undefined;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
}

function EventStatements({
  comparison,
  index,
  onShow,
}: {
  comparison: Comparison;
  index: StoryIndex;
  onShow: () => void;
}) {
  const { comparison: comparing } = useLateMessages();
  const id = useId();
  const { event } = comparison.entry;
  return (
    <section className={css.event}>
      <header>
        <h3 id={id}>
          <Words of={event.title} />
        </h3>
        <button type="button" aria-describedby={id} onClick={onShow}>
          {comparing.showEvent}
        </button>
      </header>
      <ComparisonTable comparison={comparison} index={index} labelledBy={id} />
      <Notes notes={notesOn(index, "event", event.id)} index={index} />
    </section>
  );
}

/** Who says what: each question with the parties beside each other, for one event or for all. */
export function StatementsDialog(props: StatementsDialogProps) {
  const { index, eventId, onSelect, onClose } = props;
  const { comparison: comparing } = useLateMessages();
  const [differing, setDiffering] = useState(false);
  const entry = index.event.get(eventId ?? "");
  const all = entry ? [comparisonOf(entry, index)] : allComparisons(index);
  const rows = all.flatMap((one) => one.rows);
  const mayNarrow = rows.some(isDisputed) && !rows.every(isDisputed);
  const shown = differing ? all.map(onlyDisputed).filter((one) => one.rows.length > 0) : all;
  return (
    <ModalDialog title={comparing.title} wide onClose={onClose}>
      {mayNarrow && (
        <label className={css.narrow}>
          <input
            type="checkbox"
            checked={differing}
            onChange={({ currentTarget }) => setDiffering(currentTarget.checked)}
          />
          {comparing.onlyDiffering}
        </label>
      )}
      {shown.map((comparison) => (
        <EventStatements
          key={comparison.entry.event.id}
          comparison={comparison}
          index={index}
          onShow={() => onSelect({ kind: "event", id: comparison.entry.event.id })}
        />
      ))}
    </ModalDialog>
  );
}
