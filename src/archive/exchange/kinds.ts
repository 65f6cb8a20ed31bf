import type { LossId } from "../../formats/losses.ts";
import type { LangMap } from "../../story/records/text.ts";

/** A kind of file that rows of an archive can be handed on in, without what writes it. */
export interface RowsKind {
  label: LangMap;
  /** Without the leading dot. */
  extension: string;
  /** IANA media type. */
  mediaType: string;
  /** What a reader should know of it before it is saved. */
  hint: LangMap;
  /** All that an import of the file cannot bring back. */
  loses: readonly LossId[];
}

const ALWAYS = ["languages", "language", "looks", "origin", "index"] as const satisfies LossId[];

/** Every such kind, in the order of the menu. */
export const ROWS_KINDS = {
  geoparquet: {
    label: { en: "GeoParquet", ar: "GeoParquet" },
    extension: "parquet",
    mediaType: "application/vnd.apache.parquet",
    hint: {
      en: "For programs that compute with many rows, which it packs tightly. Title, licence, sources and filters are a note in it.",
      ar: "للبرامج التي تعالج صفوفًا كثيرة، وهو يضغطها جيدًا. وفيه ملاحظة بالعنوان والرخصة والمصادر وعوامل التصفية.",
    },
    loses: ALWAYS,
  },
  csv: {
    label: { en: "Table (CSV)", ar: "جدول (CSV)" },
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    hint: {
      en: "For spreadsheets. It has no room for title, licence, sources and filters: pass them on with it.",
      ar: "لجداول البيانات. لا مكان فيه للعنوان والرخصة والمصادر وعوامل التصفية: سلّمها معه.",
    },
    loses: ALWAYS,
  },
  geojson: {
    label: { en: "GeoJSON", ar: "GeoJSON" },
    extension: "geojson",
    mediaType: "application/geo+json",
    hint: {
      en: "For maps; with many rows the largest of the three. Title, licence, sources and filters stand at its beginning.",
      ar: "للخرائط، وهو أكبر الثلاثة حجمًا حين تكثر الصفوف. وفي أوله العنوان والرخصة والمصادر وعوامل التصفية.",
    },
    loses: ALWAYS,
  },
} as const satisfies Record<string, RowsKind>;

export type RowsKindId = keyof typeof ROWS_KINDS;
