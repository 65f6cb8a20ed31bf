import { useId, useState } from "react";
import { searchText } from "../../explore/filters/text.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import type { ControlProps } from "./control.ts";
import css from "./FieldControl.module.css";

/** A search box; what is typed is in the link at once, and Back does not step through letters. */
export function TextControl({ filter, view, hint, onChange }: ControlProps) {
  const { say } = useLanguage();
  const id = useId();
  const applied = view.text ?? "";
  const [draft, setDraft] = useState(applied);
  // The box keeps what is typed, spaces and all, until the link says something else.
  const shown = (searchText(draft) ?? "") === applied ? draft : applied;
  return (
    <div className={css.field}>
      <label>
        <Words of={filter.label} />
        <input
          type="search"
          value={shown}
          placeholder={hint ? undefined : say.searchPlaceholder}
          aria-describedby={hint ? id : undefined}
          onChange={({ currentTarget: { value } }) => {
            setDraft(value);
            onChange({ text: searchText(value) }, "typing");
          }}
        />
      </label>
      {hint && <small id={id}>{hint}</small>}
    </div>
  );
}
