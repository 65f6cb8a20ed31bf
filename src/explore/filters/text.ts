import { eachRow } from "../columns/row-filter.ts";
import type { Codec } from "../link/codec.ts";
import type { Filter } from "./filter.ts";

const MAX_LENGTH = 200;

/** Text as it may stand in a link: no half surrogate pairs, at most 200 characters. */
export const searchText = (text: string): string | undefined => {
  const kept = Array.from(text.toWellFormed()).slice(0, MAX_LENGTH).join("");
  return kept.trim() === "" ? undefined : kept;
};

const searchCodec: Codec<string> = {
  read: (text) => {
    const value = searchText(text);
    return value === undefined
      ? { bad: [text] }
      : {
          value,
          bad: value === text ? [] : [text],
          shortened: value !== text,
        };
  },
  write: (text) => searchText(text) ?? "",
};

/**
 * Every word must be in one of the event's texts, in any language and spelling. What a word is, and
 * where it may stand, is the column's to say.
 */
export const textFilter: Filter<"text"> = {
  field: "text",
  key: "q",
  label: { en: "Words in events", ar: "كلمات في الأحداث" },
  kind: "text",
  codec: searchCodec,
  isOffered: ({ columns: { words } }) => words !== undefined,
  on: ({ rows, words }) => eachRow(rows, (wanted) => words?.find(wanted)),
};
