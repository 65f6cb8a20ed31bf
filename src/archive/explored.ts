import type { RowOrder } from "../explore/columns/rows-by-day.ts";
import { engineOf, indexRows } from "../explore/filtering.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Archive, RowLine } from "./archive.ts";
import { CellGrid } from "./cell-grid.ts";
import { DayCounts } from "./day-counts.ts";
import { rowIds, type RowIds } from "./row-ids.ts";
import { RowsInTime } from "./rows-in-time.ts";
import { timeOrder } from "./time-order.ts";
import { WordAnswers } from "./word-answers.ts";

/** An archive with all that answers for its rows; each part is told what the engine shows. */
export interface ExploredArchive extends Archive {
  /** What is said of all rows; it has no events of its own. */
  index: StoryIndex;
  grid: CellGrid;
  inTime: RowsInTime;
  days: DayCounts;
  /** Where words are asked for; missing where the archive has no index of them. */
  words: WordAnswers | undefined;
  ids: RowIds;
  /** Lines of these rows in their order; missing where only their texts say it. Rejects as `texts` does. */
  lines?: (rows: readonly number[]) => Promise<RowLine[]>;
}

/**
 * Lines by themselves, or out of the texts where they cannot be had or are those of other rows: from then on,
 * as each further try would fail before the texts are asked for. Where the texts fail too, it is the network.
 */
const linesOf = ({ linesIn, texts }: Archive, order: RowOrder): ExploredArchive["lines"] => {
  const read = linesIn?.(order);
  if (!read) return undefined;
  let isGone = false;
  return async (rows) => {
    if (isGone) return texts(rows);
    const lines = await read(rows).catch(() => null);
    if (lines) return lines;
    const said = await texts(rows);
    isGone = true;
    return said;
  };
};

/** Makes an archive ready; costs some passes over its rows and is done once. */
export const exploreArchive = (archive: Archive): ExploredArchive => {
  const { head, search } = archive;
  const order = archive.order ?? timeOrder(archive.columns.time);
  const lines = linesOf(archive, order);
  const words = search && new WordAnswers(search, archive.columns.rows);
  const ids = rowIds(archive.columns, archive.positions);
  const columns = { ...archive.columns, ...(words && { words }), rowId: ids.find };
  const index = indexRows(head.story, columns);
  const engine = engineOf(index);
  return {
    ...archive,
    words,
    ids,
    ...(lines && { lines }),
    columns,
    index,
    grid: new CellGrid(engine, archive.positions),
    inTime: new RowsInTime(engine, order),
    days: new DayCounts(engine),
  };
};
