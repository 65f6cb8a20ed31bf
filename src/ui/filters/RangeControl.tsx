import { useId, useState } from "react";
import { timeFilter } from "../../explore/filters/time.ts";
import type { TimeRange } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import type { ControlProps } from "./control.ts";
import { TimeModeControl } from "./TimeModeControl.tsx";
import css from "./FieldControl.module.css";

const rangeOf = (from: string, to: string): TimeRange | undefined =>
  timeFilter.codec.read(`${from.trim() || ".."}/${to.trim() || ".."}`).value;

const draftOf = ({ from, to }: TimeRange = { from: null, to: null }) => ({
  from: from ?? "",
  to: to ?? "",
  of: `${from ?? ""}/${to ?? ""}`,
});

/** Two dates, each a year, a month or a day; empty is open. */
export function RangeControl({ filter, view, onChange }: ControlProps) {
  const { say } = useLanguage();
  const hint = useId();
  const applied = draftOf(view.time);
  const [draft, setDraft] = useState(applied);
  // What is typed stays until the link says something else.
  const current = draft.of === applied.of ? draft : applied;
  const isEmpty = current.from.trim() === "" && current.to.trim() === "";
  const range = rangeOf(current.from, current.to);
  const apply = (): void => {
    if (isEmpty || range) onChange({ time: isEmpty ? undefined : range }, "choice");
  };
  const field = (side: "from" | "to", label: string) => (
    <label className={css.field}>
      {label}
      <input
        inputMode="numeric"
        dir="ltr"
        value={current[side]}
        aria-describedby={hint}
        aria-invalid={!isEmpty && !range}
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
      <small id={hint}>{say.timeHint}</small>
      <TimeModeControl view={view} onChange={onChange} />
    </fieldset>
  );
}
