import { useId } from "react";
import type { LangMap } from "../../story/records/text.ts";
import { Words } from "../Words.tsx";
import css from "./RadioChoice.module.css";

export interface RadioOption {
  id: string;
  label: LangMap;
  /** What choosing it tells others, or asks of them. */
  note?: string | undefined;
  /** What the reader must still do once it is chosen. */
  ask?: { label: string; onAgree: () => void } | undefined;
}

export interface RadioChoiceProps {
  legend: string;
  options: readonly RadioOption[];
  chosen: string;
  disabled?: boolean;
  onChoose: (id: string) => void;
}

/** A choice of one. What an option tells others is said before it is chosen. */
export function RadioChoice({ legend, options, chosen, disabled, onChoose }: RadioChoiceProps) {
  const name = useId();
  const noteOf = ({ id, note }: RadioOption): string | undefined => note && `${name}-${id}`;
  const notes = options.flatMap((option) => noteOf(option) ?? []).join(" ");
  return (
    // The arrow keys choose at once: the group itself says what that will do.
    <fieldset className={css.choice} disabled={disabled} aria-describedby={notes || undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.id}>
          <label>
            <input
              type="radio"
              name={name}
              checked={option.id === chosen}
              aria-describedby={noteOf(option)}
              onChange={() => onChoose(option.id)}
            />
            <Words of={option.label} unmarked />
          </label>
          {option.note !== undefined && <p id={noteOf(option)}>{option.note}</p>}
          {option.ask && option.id === chosen && (
            <button
              type="button"
              onClick={({ currentTarget }) => {
                // The button goes: the focus stays with what was chosen.
                currentTarget.parentElement?.querySelector("input")?.focus();
                option.ask?.onAgree();
              }}
            >
              {option.ask.label}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}
