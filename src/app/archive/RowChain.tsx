import { eventsOfRow } from "../../archive/row-type.ts";
import type { StepButtonsProps } from "../../ui/chain/StepButtons.tsx";
import { latePart } from "../../ui/late.tsx";
import type { ShownArchive } from "./archive-parts.ts";
import css from "./rows.module.css";
import { useRowMessages } from "../../ui/row-messages.ts";
import { useRowLine } from "./use-row-text.ts";

const StepButtons = latePart((parts) => parts.StepButtons);

interface StepSaidProps {
  archive: ShownArchive;
  row: number;
  number: number;
}

/** The row that was come to, once its title is here. */
function StepSaid({ archive, row, number }: StepSaidProps) {
  const words = useRowMessages();
  const text = useRowLine(archive, row);
  if (text === "asked") return null;
  const title = text === "failed" ? words.failed : text.title;
  const isRow = archive.columns.events !== undefined;
  return words.stepSaid(number, words.several(title, eventsOfRow(archive, row)), isRow);
}

interface RowChainProps extends StepButtonsProps {
  archive: ShownArchive;
}

/** The steps through the rows that are shown, in the order of time. */
export function RowChain({ archive, step, onStep }: RowChainProps) {
  const { current, number } = step;
  return (
    <div className={css.chain} data-screen-only>
      <StepButtons {...{ step, onStep }} />
      <p aria-live="polite" className={css.unseen}>
        {current && <StepSaid {...{ archive, number }} row={parseInt(current.id)} />}
      </p>
    </div>
  );
}
