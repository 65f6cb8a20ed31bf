/** What opens archives and tables that become one: fetched by the worker when there is such a thing. */
export { sheetOf } from "../../import/archive/part-source.ts";
export { wholeSource } from "../../import/archive/whole-source.ts";
export { isLong } from "../../import/archive/table-length.ts";
export { checkArchiveFiles } from "./given-archive.ts";
export { TableArchive } from "./table-archive.ts";
export { importSheet } from "../../import/import-file.ts";
export { partsOf, tableOf } from "./table-of.ts";
