import type { LangMap } from "../../story/records/text.ts";
import type { Facts } from "../facts.ts";
import { tagIn } from "../row-languages.ts";
import type { Cells } from "../sheet.ts";
import { legible, tidy } from "../texts.ts";

interface Described {
  text: string;
  /** BCP 47; empty where the file gives none. */
  lang: string;
}

/** All descriptions of a place but its first. */
const furtherIn = (cells: Cells): Described[] =>
  [...cells].flatMap(([column, cell]) => {
    const [, n = "0"] = /^descriptions\.(\d+)\.value$/.exec(column) ?? [];
    const text = legible(cell);
    return n === "0" || text === ""
      ? []
      : [{ text, lang: tagIn(cells.get(`descriptions.${n}.lang`)) }];
  });

/**
 * All descriptions of a place, those of one language a paragraph each; what has no language is in `lang`. The first
 * stands under the languages that it has already.
 */
export const described = (facts: Facts, cells: Cells, lang: string): Facts => {
  const { description } = facts;
  const further = furtherIn(cells);
  if (further.length === 0) return facts;
  const own = description && tagIn(cells.get("descriptions.0.lang"));
  const texts = new Map(Object.entries(description ?? {}).map(([tag, first]) => [tag, [first]]));
  const ofFirst = [...texts.keys()];
  for (const { text, lang: said } of further)
    for (const tag of said === own ? ofFirst : [said || lang])
      texts.set(tag, [...(texts.get(tag) ?? []), text]);
  const all: LangMap = Object.fromEntries(
    [...texts].map(([tag, paragraphs]) => [tag, tidy(paragraphs.join("\n\n"))]),
  );
  return { ...facts, description: all };
};
