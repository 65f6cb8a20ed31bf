import { useEffect, useRef } from "react";
import { languageName } from "../language-name.ts";
import { useLanguage } from "../language.ts";
import { ColumnTable } from "./ColumnTable.tsx";
import opening from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";
import { Remarks } from "./Remarks.tsx";
import type { FieldOffer, TableChoice, TableShown } from "./table-choice.ts";
import css from "./TableChoices.module.css";

/** Languages that a file's texts may be in; those that people are most often read in. */
const TEXT_LANGUAGES = "en ar ckb de es fa fr he hi it ja ko pt ru so tr uk zh".split(" ");

/** Codes of remarks about dates that can be read in two ways. */
const DATE_DOUBTS = new Set(["dates-ambiguous", "dates-disagree", "row-date-ambiguous"]);

interface TableChoicesProps {
  table: TableShown;
  choice: TableChoice;
  fields: readonly FieldOffer[];
  zones: readonly string[];
  /** Whether a change is still being read. */
  isReading: boolean;
  onChoice: (choice: TableChoice) => void;
  onRejects: (() => void) | undefined;
  onMake: () => void;
  onOther: () => void;
}

/** What a table was taken for, for the reader to set right before it becomes a story. */
export function TableChoices(props: TableChoicesProps) {
  const { table, choice, fields, zones, isReading } = props;
  const { onChoice, onRejects, onMake, onOther } = props;
  const { table: say } = useOpeningMessages();
  const { lang, word } = useLanguage();
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => intro.current?.focus(), []);
  const has = (codes: (code: string) => boolean): boolean =>
    table.problems.some(({ code }) => codes(code));
  const asksDates = choice.dates !== undefined || has((code) => DATE_DOUBTS.has(code));
  const asksZone = choice.tz !== undefined || has((code) => code === "time-without-zone");
  const { placed, unplaced, bad } = table.counts;
  const cannot = !table.hasStory || isReading;
  return (
    <>
      <p className={opening.intro} ref={intro} tabIndex={-1}>
        {say.intro(table.name)} {table.shape && say.shape(word(table.shape).text)}
      </p>
      <ColumnTable
        columns={table.columns}
        fields={fields}
        onField={(column, field) =>
          onChoice({ ...choice, map: { ...choice.map, [column]: field } })
        }
      />
      <div className={css.choices}>
        {asksDates && (
          <label className={css.choice}>
            {say.dates}
            <select
              className={css.select}
              value={choice.dates ?? ""}
              onChange={({ currentTarget: { value } }) =>
                onChoice({
                  ...choice,
                  dates: value === "dmy" || value === "mdy" ? value : undefined,
                })
              }
            >
              <option value="">{say.datesUnsaid}</option>
              <option value="dmy">{say.dmy}</option>
              <option value="mdy">{say.mdy}</option>
            </select>
          </label>
        )}
        <label className={css.choice}>
          {say.lang}
          <select
            className={css.select}
            value={choice.lang}
            onChange={({ currentTarget: { value } }) => onChoice({ ...choice, lang: value })}
          >
            {TEXT_LANGUAGES.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, lang)}
              </option>
            ))}
          </select>
        </label>
        {asksZone && (
          <label className={css.choice}>
            {say.zone}
            <select
              className={css.select}
              value={choice.tz ?? ""}
              onChange={({ currentTarget: { value } }) =>
                onChoice({ ...choice, tz: value === "" ? undefined : value })
              }
            >
              <option value="">{say.zoneUnsaid}</option>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <ul className={css.counts} role="list" aria-label={say.counts} aria-live="polite">
        <li className={isReading ? css.isOld : undefined}>{say.placed(placed)}</li>
        <li className={isReading ? css.isOld : undefined}>{say.unplaced(unplaced)}</li>
        <li className={isReading ? css.isOld : undefined}>{say.bad(bad)}</li>
      </ul>
      <Remarks {...table} />
      {!table.hasStory && <p>{say.nothing}</p>}
      <div className={opening.buttons}>
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
