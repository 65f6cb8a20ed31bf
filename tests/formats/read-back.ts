import { EXPORTS, type ExportId } from "../../src/formats/exports.ts";
import type { Extract } from "../../src/formats/extract.ts";
import { READERS } from "../../src/formats/readers.ts";
import type { Reading } from "../../src/formats/reading.ts";

export const textOfExport = (id: Exclude<ExportId, "archive">, extract: Extract): string =>
  EXPORTS[id].write(extract);

/** An export, opened again by the reader of the same name. */
export const readBack = (id: ExportId, extract: Extract): Reading => {
  if (id === "archive") return READERS.archive.read(EXPORTS.archive.write(extract));
  return READERS[id].read(EXPORTS[id].write(extract));
};
