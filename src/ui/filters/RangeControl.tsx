import { useId, useState } from "react";
import { timeFilter } from "../../explore/filters/time.ts";
import type { TimeRange } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import type { ControlProps } from "./control.ts";
import css from "./FieldControl.module.css";

const rangeOf = (from: string, to: string): TimeRange | undefined =>
  timeFilter.codec.read(`${from.trim() || ".."}/${to.trim() || ".."}`).value;

/** Two dates, each a year, a month or a day; empty is open. */
export function RangeControl({ filter, view, onChange }: ControlProps) {
  const { say } = useLanguage();
  const hint = useId();
  const { from, to } = view.time ?? { from: null, to: null };
  const [draft, setDraft] = useState({ from: from ?? "", to: to ?? "", of: view.time });
  const current =
    draft.of === view.time ? draft : { from: from ?? "", to: to ?? "", of: view.time };
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
    </fieldset>
  );
}
