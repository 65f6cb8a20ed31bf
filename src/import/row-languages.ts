import { LANGUAGE_PATTERN } from "../story/language-tag.ts";
import type { LangMap } from "../story/records/text.ts";
import type { Facts } from "./facts.ts";
import type { Shape, WordedField } from "./shapes/shape.ts";
import type { Cells } from "./sheet.ts";

/** Tags of no one language: not known, several, none (ISO 639-2). */
const OF_NONE: ReadonlySet<string> = new Set(["und", "mul", "zxx", "mis"]);

const isLanguage = (tag: string): boolean => LANGUAGE_PATTERN.test(tag) && !OF_NONE.has(tag);

/** A tag as BCP 47 writes it: the shortest code of a language (`ara` and `AR` are `ar`), hyphens; what is none as it stands. */
export const canonicalTag = (cell: string): string => {
  const tag = cell.trim().replaceAll("_", "-");
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
};

/** The tag that a file of others gives for a text; empty where it gives none, or knows it as little as we do. */
export const tagIn = (cell: string | undefined): string => {
  const tag = canonicalTag(cell ?? "");
  return isLanguage(tag) ? tag : "";
};

/** Whether a cell is no tag of a language, and does not say either that there is none. */
export const isNoTag = (cell: string): boolean =>
  cell.trim() !== "" && !LANGUAGE_PATTERN.test(canonicalTag(cell));

/** The same of a file of ours, whose tags are as the story has them. */
export const ownTagIn = (cell: string | undefined): string => {
  const tag = (cell ?? "").trim();
  return isLanguage(tag) ? tag : "";
};

/** A text of the language `from` as one of `tag`. */
export const asIn = (text: LangMap, from: string, tag: string): LangMap => {
  const { [from]: said, ...others } = text;
  return tag === "" || said === undefined ? text : { [tag]: said, ...others };
};

/** A row's texts in the languages that the file says they are in; `lang` is that of all others. */
export const inOwnLanguages = (
  facts: Facts,
  cells: Cells,
  { langs, isOwn }: Pick<Shape, "langs" | "isOwn">,
  lang: string,
): Facts => {
  if (!langs) return facts;
  const tag = isOwn ? ownTagIn : tagIn;
  const asSaid = (id: WordedField, text: LangMap | undefined): LangMap | undefined =>
    text && asIn(text, lang, tag(cells.get(langs[id] ?? "")));
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
  { saysLang = [], isOwn }: Pick<Shape, "saysLang" | "isOwn">,
): string | undefined => {
  const numbers = new Map<string, number>();
  for (const { cells } of rows) {
    const said = saysLang.map((column) => {
      const cell = (cells.get(column) ?? "").trim();
      return isOwn ? cell : canonicalTag(cell);
    });
    const tag = said.find((one) => LANGUAGE_PATTERN.test(one) && one !== "mul");
    if (tag !== undefined) numbers.set(tag, (numbers.get(tag) ?? 0) + 1);
  }
  const [most] = [...numbers].toSorted(([, a], [, b]) => b - a);
  return most?.[0];
};
