import { anyOption, eachRow } from "../columns/row-filter.ts";
import { listOf } from "../link/codec.ts";
import { isId } from "../link/id.ts";
import type { Filter } from "./filter.ts";

/** Who reported what; only rows name that themselves, so a story does without. */
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
