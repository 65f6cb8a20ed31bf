import { anyOption, eachRow } from "../columns/row-filter.ts";
import { listOf } from "../link/codec.ts";
import { isId } from "../link/id.ts";
import type { Filter } from "./filter.ts";

/** Who reported what: the sources that rows name, or those that say something of a story’s events. */
export const sourcesFilter: Filter<"sources"> = {
  field: "sources",
  key: "src",
  label: { en: "Source", ar: "المصدر" },
  kind: "picks",
  codec: listOf(isId),
  options: ({ columns: { sources } }) =>
    sources?.names.map((label, code) => ({ id: sources.table.ids[code] as string, label })) ?? [],
  on: ({ rows, sources }) =>
    sources ? anyOption(rows, sources) : eachRow(rows, () => () => false),
};
