import { engineOf, indexRows } from "../explore/filtering.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Archive } from "./archive.ts";
import { CellGrid } from "./cell-grid.ts";
import { DayCounts } from "./day-counts.ts";
import { rowIds, type RowIds } from "./row-ids.ts";
import { RowsInTime } from "./rows-in-time.ts";
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
}

/** Makes an archive ready; costs some passes over its rows and is done once. */
export const exploreArchive = (archive: Archive): ExploredArchive => {
  const { head, search } = archive;
  const words = search && new WordAnswers(search, archive.columns.rows);
  const ids = rowIds(archive.columns, archive.positions);
  const columns = { ...archive.columns, ...(words && { words }), rowId: ids.find };
  const index = indexRows(head.story, columns);
  const engine = engineOf(index);
  return {
    ...archive,
    words,
    ids,
    columns,
    index,
    grid: new CellGrid(engine, archive.positions),
    inTime: new RowsInTime(engine, archive.order),
    days: new DayCounts(engine),
  };
};
