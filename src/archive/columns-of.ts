import type { Columns } from "../explore/columns/columns.ts";
import { bitsColumn, listColumn, singleColumn } from "../explore/columns/facet-column.ts";
import { optionTable } from "../explore/columns/option-table.ts";
import { STATES } from "../explore/columns/story-columns.ts";
import { noLists, type ColumnData } from "./column-data.ts";
import type { ArchiveFile } from "./head.ts";
import type { CodeLists } from "./rows.ts";

const lists = (ids: readonly string[], { starts, codes }: CodeLists) =>
  listColumn(optionTable(ids), starts, codes);

/** Filters' columns; the texts of rows are not in memory, so words are looked for elsewhere. */
export const columnsOf = (data: ColumnData, { layout, story }: ArchiveFile): Columns => {
  const { rows, types, parties, claims, hasClaims, time, sources, events } = data;
  const named = layout.sources ?? [];
  return {
    rows,
    types: singleColumn(optionTable(layout.types), types),
    parties: lists(
      story.actors.map(({ id }) => id),
      parties,
    ),
    claims: bitsColumn(optionTable(STATES), claims, hasClaims),
    places: lists([], noLists(rows)),
    time,
    ...(events && { events }),
    ...(sources && {
      sources: {
        ...lists(
          named.map(({ id }) => id),
          sources,
        ),
        // Each is called as it is in the language of the file.
        names: named.map(({ name }) => ({ [story.lang]: name })),
      },
    }),
  };
};
