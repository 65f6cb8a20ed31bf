import { LANGUAGE_PATTERN } from "../../story/language-tag.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { PlaceLink, PlaceName } from "../facts.ts";
import { canonicalTag } from "../row-languages.ts";
import type { Cells } from "../sheet.ts";
import { legible, tidy } from "../texts.ts";
import { cellIn } from "./dateline.ts";

/** All names of a place as its file lists them, in this order; “und” for those of which it gives no language. */
export const namesIn = (cells: Cells): PlaceName[] =>
  [...cells].flatMap(([column, cell]) => {
    const [, n] = /^names\.(\d+)\.toponym$/.exec(column) ?? [];
    const toponym = tidy(cell);
    if (n === undefined || toponym === "") return [];
    const lang = canonicalTag(cellIn(cells, `names.${n}.lang`));
    return [{ toponym, lang: LANGUAGE_PATTERN.test(lang) ? lang : "und" }];
  });

/** A table and no list, so that none can be missing. */
const KINDS: Readonly<Record<PlaceLink["type"], true>> = {
  closeMatch: true,
  exactMatch: true,
  primaryTopicOf: true,
};

const isKind = (text: string): text is PlaceLink["type"] => Object.hasOwn(KINDS, text);

/** The entries of other gazetteers that are this place, and the links of any other kind, in words. */
export const linksIn = (cells: Cells): { links: PlaceLink[]; others: string[] } => {
  const all = [...cells].flatMap(([column, cell]) => {
    const [, n] = /^links\.(\d+)\.identifier$/.exec(column) ?? [];
    const identifier = tidy(cell);
    return n === undefined || identifier === ""
      ? []
      : [{ type: legible(cellIn(cells, `links.${n}.type`)), identifier }];
  });
  return {
    links: all.filter((one): one is PlaceLink => isKind(one.type)),
    others: all
      .filter(({ type }) => !isKind(type))
      .map(({ type, identifier }) => [type, identifier].filter(Boolean).join(": ")),
  };
};

/** A name by language: the title in the language of the name that it is, else in the file's, then the first of each other one. */
export const namesByLanguage = (
  title: string,
  names: readonly PlaceName[],
  lang: string,
): LangMap => {
  const own = names.find(({ toponym }) => toponym === title)?.lang;
  const map: LangMap = { [own === undefined || own === "und" ? lang : own]: title };
  for (const { toponym, lang: tag } of names) if (tag !== "und") map[tag] ??= toponym;
  return map;
};
