import { anyOption } from "../columns/row-filter.ts";
import { listOf } from "../link/codec.ts";
import { isId } from "../link/id.ts";
import type { Filter } from "./filter.ts";

export const partiesFilter: Filter<"parties"> = {
  field: "parties",
  key: "by",
  label: { en: "Party", ar: "الطرف" },
  kind: "picks",
  codec: listOf(isId),
  options: ({ story, columns: { parties } }) =>
    story.actors
      .filter(({ id }) => parties.table.codes.has(id))
      .map(({ id, name, short }) => ({ id, label: short ?? name })),
  on: ({ rows, parties }) => anyOption(rows, parties),
};
