import { LANGUAGE_PATTERN } from "../story/language-tag.ts";
import type { LangMap } from "../story/records/text.ts";
import type { Facts } from "./facts.ts";
import type { Shape, WordedField } from "./shapes/shape.ts";
import type { Cells } from "./sheet.ts";

/** Tags of no one language: not known, several, none (ISO 639-2). */
const OF_NONE: ReadonlySet<string> = new Set(["und", "mul", "zxx", "mis"]);

/** The tag that a file gives for a text; empty where it gives none, or knows it as little as we do. */
export const tagIn = (cell: string | undefined): string => {
  const tag = (cell ?? "").trim();
  return LANGUAGE_PATTERN.test(tag) && !OF_NONE.has(tag) ? tag : "";
};

/** A text of the language `from` as one of `to`. */
export const asIn = (text: LangMap, from: string, to: string | undefined): LangMap => {
  const tag = tagIn(to);
  const { [from]: said, ...others } = text;
  return tag === "" || said === undefined ? text : { [tag]: said, ...others };
};

/** A row's texts in the languages that the file says they are in; `lang` is that of all others. */
export const inOwnLanguages = (
  facts: Facts,
  cells: Cells,
  { langs }: Pick<Shape, "langs">,
  lang: string,
): Facts => {
  if (!langs) return facts;
  const asSaid = (id: WordedField, text: LangMap | undefined): LangMap | undefined =>
    text && asIn(text, lang, cells.get(langs[id] ?? ""));
  const { title, description, place, type } = facts;
  const label = asSaid("type", type?.look?.label);
  return {
    ...facts,
    title: asSaid("title", title),
    description: asSaid("description", description),
    place: asSaid("place", place),
    type: type && label ? { ...type, look: { ...type.look, label } } : type,
  };
};

/** The language that most rows say, where they say any; `und` where they say that it is not known. */
export const languageSaid = (
  rows: readonly { cells: Cells }[],
  { saysLang = [] }: Pick<Shape, "saysLang">,
): string | undefined => {
  const numbers = new Map<string, number>();
  for (const { cells } of rows) {
    const said = saysLang.map((column) => (cells.get(column) ?? "").trim());
    const tag = said.find((one) => LANGUAGE_PATTERN.test(one) && one !== "mul");
    if (tag !== undefined) numbers.set(tag, (numbers.get(tag) ?? 0) + 1);
  }
  const [most] = [...numbers].toSorted(([, a], [, b]) => b - a);
  return most?.[0];
};
