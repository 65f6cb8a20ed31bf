import { useId, useState } from "react";
import { timeFilter } from "../../explore/filters/time.ts";
import { typedDate } from "../../explore/filters/typed-date.ts";
import type { TimeRange } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import type { ControlProps } from "./control.ts";
import { TimeModeControl } from "./TimeModeControl.tsx";
import css from "./FieldControl.module.css";

const rangeOf = (from: string, to: string): TimeRange | undefined =>
  timeFilter.codec.read(`${typedDate(from) || ".."}/${typedDate(to) || ".."}`).value;

const draftOf = ({ from, to }: TimeRange = { from: null, to: null }) => ({
  from: from ?? "",
  to: to ?? "",
  of: `${from ?? ""}/${to ?? ""}`,
});

/** Two dates, each a year, a month or a day; empty is open. */
export function RangeControl({ filter, view, onChange, datesRef }: ControlProps) {
  const { say } = useLanguage();
  const hint = useId();
  const fault = useId();
  const applied = draftOf(view.time);
  const [draft, setDraft] = useState(applied);
  // What is typed stays until the link says something else, and is forgotten then.
  const current = draft.of === applied.of ? draft : applied;
  if (current !== draft) setDraft(applied);
  const isEmpty = current.from.trim() === "" && current.to.trim() === "";
  const range = rangeOf(current.from, current.to);
  const isWrong = !isEmpty && !range;
  // Said once the reader is done, not between the digits.
  const [refused, setRefused] = useState<typeof draft>();
  const isRefused = isWrong && refused === current;
  const apply = (): void => {
    if (isWrong) setRefused(current);
    else onChange({ time: range }, "choice");
  };
  const field = (side: "from" | "to", label: string) => (
    <label className={css.field}>
      {label}
      <input
        ref={side === "from" ? datesRef : undefined}
        inputMode="numeric"
        dir="ltr"
        value={current[side]}
        aria-describedby={isRefused ? `${fault} ${hint}` : hint}
        aria-invalid={isWrong}
        onChange={({ currentTarget: { value } }) => setDraft({ ...current, [side]: value })}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === "Enter") apply();
        }}
      />
    </label>
  );
  return (
    <fieldset className={css.range}>
      <legend>
        <Words of={filter.label} />
      </legend>
      {field("from", say.timeFrom)}
      {field("to", say.timeTo)}
      {isRefused && (
        <p id={fault} role="alert" className={css.fault}>
          {say.timeWrong}
        </p>
      )}
      <small id={hint}>{say.timeHint}</small>
      <TimeModeControl view={view} onChange={onChange} />
    </fieldset>
  );
}
