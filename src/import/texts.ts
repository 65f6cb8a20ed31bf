import { withoutHidden } from "../story/parse/hidden-characters.ts";
import type { LangMap } from "../story/records/text.ts";
import { cellSeen } from "./cell-seen.ts";
import type { Recipe } from "./options.ts";
import type { Cells } from "./sheet.ts";

/** Longest text of a story's record. */
const LONGEST = 5000;

/** Without characters that cannot be seen, which no text needs. */
export const legible = (text: string): string => withoutHidden(text.toWellFormed()).trim();

/** Characters of a cell that are told. */
const MOST_TOLD = 120;

/** As much of a text as is told of what was found. */
export const toldOf = (text: string): string => text.slice(0, MOST_TOLD).toWellFormed();

/** The beginning of a text that leaves room for a mark, in no middle of a character. */
const beginning = (text: string, room: number): string => {
  const cut = text.slice(0, LONGEST - room);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
};

/** What can be seen of it, and no longer than a text may be. */
export const tidy = (text: string): string => {
  const clean = legible(text);
  return clean.length > LONGEST ? `${beginning(clean, 1)}…` : clean;
};

/** What `tidy` leaves out of a legible text, in pieces that are no longer than a text may be. */
export const restOf = (text: string): string[] => {
  const pieces: string[] = [];
  if (text.length <= LONGEST) return pieces;
  for (let rest = text.slice(beginning(text, 1).length); rest !== "";) {
    const piece = rest.length < LONGEST ? rest : beginning(rest, 2);
    rest = rest.slice(piece.length);
    pieces.push(`…${piece.trim()}${rest === "" ? "" : "…"}`);
  }
  return pieces;
};

/** Makes texts of a story from cells, in the file's language and those the recipe has words for. */
export interface Texts {
  /** `undefined` where there is nothing but blanks. */
  of: (cell: string | undefined) => LangMap | undefined;
  /** A text with cells put in where it says “{column}”. */
  fill: (form: LangMap, cells: Cells) => LangMap | undefined;
}

export const textsIn = ({ lang = "en", words = {} }: Recipe): Texts => {
  const inLang = (cell: string, tag: string): string => {
    const known = words[tag];
    return known && Object.hasOwn(known, cell) ? (known[cell] ?? cell) : cell;
  };
  return {
    of: (cell) => {
      const text = tidy(cell ?? "");
      if (text === "") return undefined;
      const others = Object.keys(words).filter((tag) => inLang(text, tag) !== text);
      const tags = [lang, ...others.filter((tag) => tag !== lang)];
      return Object.fromEntries(tags.map((tag) => [tag, inLang(text, tag)]));
    },
    fill: (form, cells) => {
      const filled = Object.entries(form).flatMap(([tag, text]) => {
        const made = tidy(
          text.replace(/\{([^{}]+)\}/g, (_, column: string) =>
            inLang(cellSeen(cells, column), tag),
          ),
        );
        return made === "" ? [] : [[tag, made] as const];
      });
      return filled.length > 0 ? Object.fromEntries<string>(filled) : undefined;
    },
  };
};
