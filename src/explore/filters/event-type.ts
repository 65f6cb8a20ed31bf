import { typesOf } from "../../story/types-of.ts";
import { oneOption } from "../columns/row-filter.ts";
import { listOf } from "../link/codec.ts";
import { isId } from "../link/id.ts";
import type { Filter } from "./filter.ts";

export const typesFilter: Filter<"types"> = {
  field: "types",
  key: "type",
  label: { en: "Event type", ar: "نوع الحدث" },
  kind: "ticks",
  codec: listOf(isId),
  options: ({ story, columns: { types } }) =>
    typesOf(story)
      .filter(({ id }) => types.table.codes.has(id))
      .map((type) => ({ id: type.id, label: type.label, sign: type })),
  on: ({ types }) => oneOption(types),
};
