import { useEffect, useRef } from "react";
import { useLanguage } from "../language.ts";
import type { OpeningMessages } from "../messages/shape/opening.ts";
import { ColumnTable } from "./ColumnTable.tsx";
import { FileChoices } from "./FileChoices.tsx";
import opening from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";
import { NoPlace } from "./NoPlace.tsx";
import { Remarks } from "./Remarks.tsx";
import type { FieldOffer, TableChoice, TableShown } from "./table-choice.ts";
import css from "./TableChoices.module.css";

interface TableChoicesProps {
  table: TableShown;
  choice: TableChoice;
  fields: readonly FieldOffer[];
  zones: readonly string[];
  /** Whether a change is still being read. */
  isReading: boolean;
  /** Absolute address of the site's root. */
  site: string;
  onChoice: (choice: TableChoice) => void;
  onRejects: (() => void) | undefined;
  onMake: () => void;
  onOther: () => void;
}

/** What becomes of the rows, a sentence each. */
const countsOf = (
  {
    placed,
    unplaced,
    areasAlone = 0,
    bad,
    undated,
    unread,
    shapesLost,
    heightsLost,
    events,
  }: TableShown["counts"],
  say: OpeningMessages["table"],
): string[] => {
  return [
    say.placed(placed, events !== undefined),
    say.unplaced(unplaced, events !== undefined),
    ...(areasAlone > 0 ? [say.areasAlone(areasAlone, events !== undefined)] : []),
    say.bad(bad),
    ...(undated > 0 ? [say.undated(undated, events !== undefined)] : []),
    ...(unread > 0 ? [say.unread(unread)] : []),
    ...(shapesLost > 0 ? [say.shapesLost(shapesLost)] : []),
    ...(heightsLost > 0 ? [say.heightsLost(heightsLost)] : []),
  ];
};

/** Whether anything of the file is left out. */
const isLoss = ({ bad, unread, shapesLost, heightsLost }: TableShown["counts"]): boolean =>
  bad + unread + shapesLost + heightsLost > 0;

/** What a table was taken for, for the reader to set right before it becomes a story. */
export function TableChoices(props: TableChoicesProps) {
  const { table, choice, fields, zones, isReading, site } = props;
  const { onChoice, onRejects, onMake, onOther } = props;
  const { table: say } = useOpeningMessages();
  const { word } = useLanguage();
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => intro.current?.focus(), []);
  const counts = countsOf(table.counts, say);
  const cannot = !table.hasStory || isReading;
  return (
    <>
      <p className={opening.intro} ref={intro} tabIndex={-1}>
        {say.intro(table.name)} {table.shape && say.shape(word(table.shape).text)}
      </p>
      <ul className={css.counts} role="list" aria-label={say.counts} aria-live="polite">
        {counts.map((one) => (
          <li key={one} className={isReading ? css.isOld : undefined}>
            {one}
          </li>
        ))}
      </ul>
      <NoPlace table={table} />
      {table.hasStory && (
        <p className={css.becomes}>
          {table.becomes === "archive"
            ? say.becomes.archive(table.counts.rows, table.counts.events)
            : say.becomes.story}
        </p>
      )}
      {!table.hasStory && <p className={css.becomes}>{say.nothing}</p>}
      <FileChoices {...{ table, choice, zones, onChoice }} />
      <Remarks {...table} site={site} isLoss={isLoss(table.counts)} />
      <ColumnTable
        columns={table.columns}
        fields={fields}
        onField={(column, field) =>
          onChoice({ ...choice, map: { ...choice.map, [column]: field } })
        }
      />
      <div className={`${opening.buttons} ${css.foot}`} data-foot>
        <button
          type="button"
          className={opening.button}
          data-main
          aria-disabled={cannot}
          onClick={() => {
            if (!cannot) onMake();
          }}
        >
          {say.make}
        </button>
        {onRejects && (
          <button type="button" className={opening.button} onClick={onRejects}>
            {say.rejects}
          </button>
        )}
        <button type="button" className={opening.button} onClick={onOther}>
          {say.other}
        </button>
      </div>
    </>
  );
}
