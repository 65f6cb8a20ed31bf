import type { LangMap } from "../story/records/text.ts";
import { countInWords } from "./count-words.ts";
import { COUNTED, type CountField } from "./count-fields.ts";
import { isEither, isNoCount, readCount, type CountRange } from "./counts.ts";
import type { Figure } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { markIn } from "./note-marks.ts";
import { plain } from "./western-digits.ts";

const FIGURES: Readonly<Record<CountField, Record<"en" | "ar", string>>> = {
  killed: { en: "People killed, as the file has it:", ar: "القتلى كما في الملف:" },
  injured: { en: "People injured, as the file has it:", ar: "الجرحى كما في الملف:" },
  civiliansKilled: {
    en: "Civilians killed, as the file has it:",
    ar: "القتلى المدنيون كما في الملف:",
  },
};

const saidOf = (id: CountField, range: CountRange): LangMap => {
  const [{ en, ar }, words] = [FIGURES[id], countInWords(range)];
  return { en: `${en} ${words.en}.`, ar: `${ar} ${words.ar}.` };
};

/** How many people a row names: a claim; of words that are no number a note keeps what they say. */
export const figureOf = (row: FieldRow, id: CountField): Figure[] => {
  const cell = row.cell(id);
  if (cell === "" || isNoCount(cell)) return [];
  const { bare, mark } = markIn(plain(cell));
  const range = readCount(bare, row.decimal);
  if (range) {
    // The note that it leads to may say how sure the number is.
    if (mark !== undefined) row.kept.set(row.column(id) ?? id, cell);
    if (isEither(bare, row.decimal)) row.note("count-thousands", id);
    const { min, max } = range;
    return [{ facet: COUNTED[id], min, max, text: saidOf(id, range) }];
  }
  row.keep("count-unread", id);
  return [];
};
