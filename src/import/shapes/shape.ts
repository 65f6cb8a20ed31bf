import type { LangMap } from "../../story/records/text.ts";
import type { Style } from "../dates/reading.ts";
import type { Facts } from "../facts.ts";
import type { FieldId } from "../fields.ts";
import type { ImportProblemCode } from "../problems.ts";
import type { Cells } from "../sheet.ts";

/** Fields that are texts in some language. */
export type WordedField = "title" | "description" | "place" | "type";

/** What is told of a cell that `refine` reads. */
export interface ShapeRemark {
  code: ImportProblemCode;
  column: string;
  detail: string;
  expected?: string;
  /** Whether the row is left out for it. */
  isFatal?: true;
}

/** A kind of file that many people have, known by its columns. */
export interface Shape {
  label: LangMap;
  /** Columns that all of them have. */
  needs: readonly string[];
  /** Columns of which each by itself tells that it is one, beside those. */
  anyOf?: readonly string[];
  /** Which columns are which field; a column that is missing is passed over. */
  map: Partial<Record<FieldId, readonly string[]>>;
  /** Its columns are named as people like, and so taken as those of any file. */
  guesses?: true;
  /** Such files are this program's own: their texts are as a story has them, to the letter. */
  isOwn?: true;
  /** Columns that say, as BCP 47 tags, which language the texts of a row are in. */
  langs?: Readonly<Partial<Record<WordedField, string>>>;
  /** Columns that say the language of a file's texts as a whole, the best first. */
  saysLang?: readonly string[];
  /** Only an address with a scheme names a source: others lead within the file, or the site it is from. */
  onlyWholeAddresses?: true;
  /** Columns that say nothing of their own to readers: an archive keeps none of their cells. */
  hidden?: readonly string[];
  /** What is told of every such file. */
  says?: ImportProblemCode;
  /** What becomes of columns that `refine` and `further` read, for readers; `names.n.lang` is that of each name. */
  uses?: Readonly<Record<string, LangMap>>;
  /** The codes that a column can have, after the codebook; others are told of and not used. */
  codes?: Readonly<Record<string, readonly string[]>>;
  /** Columns with numbers of people that `refine` reads. */
  counts?: readonly string[];
  /** Who publishes such files, where nobody else is named. */
  publisher?: LangMap;
  /** What such a file says of itself that is a story's summary; the first that there is counts. */
  summary?: readonly string[];
  /** What the file's own codes say beyond its fields; `lang` is the language of its texts, `dates` how its dates are written. */
  refine?: (facts: Facts, cells: Cells, lang: string, dates: Style) => Facts;
  /** More texts of the file, once those of its fields are in their languages; `lang` is that of texts without one. */
  further?: (facts: Facts, cells: Cells, lang: string) => Facts;
  /** What is told of those codes; `facts` are those before `refine`. */
  remarks?: (facts: Facts, cells: Cells, dates: Style) => ShapeRemark[];
}
