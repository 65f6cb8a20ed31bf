import { ROWS_KINDS, type RowsKind, type RowsKindId } from "./kinds.ts";
import { csv, geoJson, geoParquet, type MakeWriter } from "./writers.ts";

/** A kind of file that an archive can be handed on in. */
export interface ArchiveExport extends RowsKind {
  make: MakeWriter;
}

/** Every such kind. To add one: its entry in `kinds.ts`, its writer, and a line here. */
export const ARCHIVE_EXPORTS = {
  geoparquet: { ...ROWS_KINDS.geoparquet, make: geoParquet },
  csv: { ...ROWS_KINDS.csv, make: csv },
  geojson: { ...ROWS_KINDS.geojson, make: geoJson },
} as const satisfies Record<RowsKindId, ArchiveExport>;
