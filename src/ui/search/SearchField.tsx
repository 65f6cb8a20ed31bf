import { Search } from "lucide-react";
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from "react";
import type { Patch } from "../../explore/change.ts";
import { isOfRows, offeringOf } from "../../explore/filtering.ts";
import { candidatesOf } from "../../explore/search/candidates.ts";
import { search } from "../../explore/search/search.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { useLateMessages } from "../late-messages.ts";
import { choicesOf, entryAfter, type Choice } from "./options.ts";
import { ResultList } from "./ResultList.tsx";
import css from "./SearchField.module.css";

export interface SearchFieldProps {
  index: StoryIndex;
  onSelect: (selection: Selection) => void;
  onFilter: (patch: Patch) => void;
  /** The reader has chosen something, or has left the field with Escape. */
  onDone: (how: "chosen" | "left") => void;
}

/** A combobox over everything in the story, after the ARIA pattern with a listbox of groups. */
export function SearchField({ index, onSelect, onFilter, onDone }: SearchFieldProps) {
  const { search: say } = useLateMessages();
  const id = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const candidates = useMemo(() => candidatesOf(index), [index]);
  const groups = useMemo(() => search(candidates, query), [candidates, query]);
  const hasWords = offeringOf(index).columns.words !== undefined;
  const choices = choicesOf(groups, query, hasWords);
  // Of an archive the words themselves are what is looked for, and nobody has looked yet.
  const looksLater = isOfRows(index) && hasWords;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  // Said after the typing, not between the letters.
  const isSaid = open && query.trim() !== "" && (total > 0 || !looksLater);
  const said = useDeferredValue(isSaid ? say.results(total) : "");
  const shown = open && choices.length > 0;

  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    setOpen(false);
    setActive(-1);
    setQuery("");
    if ("select" in choice) onSelect(choice.select);
    else onFilter(choice.filter);
    onDone("chosen");
  };
  const escape = (press: KeyboardEvent): void => {
    // It closes the list and nothing else; then it empties the field.
    press.stopPropagation();
    press.preventDefault();
    if (shown) setOpen(false);
    else {
      setQuery("");
      onDone("left");
    }
    setActive(-1);
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.nativeEvent.isComposing) return;
    if (press.key === "Escape") escape(press);
    else if (press.key === "Enter") {
      press.preventDefault();
      if (shown) take(choices[Math.max(0, active)]);
    } else {
      const next = entryAfter(press.key, shown ? active : -1, choices.length);
      if (next === undefined) return;
      press.preventDefault();
      setOpen(true);
      setActive(next);
    }
  };
  return (
    <div
      className={css.field}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Search aria-hidden="true" size={16} />
      <input
        type="text"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={say.name}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={isOfRows(index) ? say.placeholderRows(hasWords) : say.placeholder}
        value={query}
        onChange={({ currentTarget: { value } }) => {
          setQuery(value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <p aria-live="polite" className={css.said}>
        {said}
      </p>
      <ResultList
        {...{ id, index, groups, query, active, hasWords, looksLater }}
        hidden={!shown}
        onTake={(entry) => take(choices[entry])}
      />
    </div>
  );
}
