import { useId } from "react";
import type { LangMap } from "../../story/records/text.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./RadioChoice.module.css";

export interface RadioOption {
  id: string;
  label: LangMap;
  /** The host it is loaded from, where that is not this site's own. */
  host?: string | undefined;
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
  const { say } = useLanguage();
  const name = useId();
  const noteOf = ({ id, host }: RadioOption): string | undefined => host && `${name}-${id}`;
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
          {option.host !== undefined && <p id={noteOf(option)}>{say.tiles.learns(option.host)}</p>}
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
