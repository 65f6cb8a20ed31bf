import type { LossId } from "../../formats/losses.ts";
import type { LangMap } from "../../story/records/text.ts";
import { csv, geoJson, geoParquet, type MakeWriter } from "./writers.ts";

/** A kind of file that an archive can be handed on in. */
export interface ArchiveExport {
  label: LangMap;
  extension: string;
  /** All that an import of the file cannot bring back. */
  loses: readonly LossId[];
  make: MakeWriter;
}

const ALWAYS = [
  "languages",
  "language",
  "looks",
  "origin",
  "claims",
  "index",
] as const satisfies LossId[];

/** Every such kind. To add one: its writer, and an entry here. */
export const ARCHIVE_EXPORTS = {
  geoparquet: {
    label: { en: "GeoParquet", ar: "GeoParquet" },
    extension: "parquet",
    loses: ALWAYS,
    make: geoParquet,
  },
  csv: {
    label: { en: "Table (CSV)", ar: "جدول (CSV)" },
    extension: "csv",
    loses: ALWAYS,
    make: csv,
  },
  geojson: {
    label: { en: "GeoJSON", ar: "GeoJSON" },
    extension: "geojson",
    loses: ALWAYS,
    make: geoJson,
  },
} as const satisfies Record<string, ArchiveExport>;
