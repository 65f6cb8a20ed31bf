/** What opens archives and tables that become one: fetched by the worker when there is such a thing. */
export { isLong } from "../../import/archive/table-length.ts";
export { checkArchiveFiles } from "./given-archive.ts";
export { TableArchive } from "./table-archive.ts";
export { tableOf } from "./table-of.ts";
