import { MOST_STORY_ROWS } from "./line-count.ts";
import type { Batch, SheetSource } from "./sheet-source.ts";
import { TooManyRows } from "./too-many-rows.ts";

/** Whether a table is longer than what becomes a story; it is not read further than that takes. */
export const isLong = async (source: SheetSource): Promise<boolean> => {
  let rows = 0;
  for await (const batch of source.pass()) {
    rows += batch.rows.length;
    if (rows > MOST_STORY_ROWS) return true;
  }
  return false;
};

/** The same table, whose reading ends with `TooManyRows` where it has more than so many rows. */
export const bounded = (source: SheetSource, most: number): SheetSource => ({
  ...source,
  pass: async function* (listener): AsyncGenerator<Batch> {
    let rows = 0;
    for await (const batch of source.pass(listener)) {
      rows += batch.rows.length;
      if (rows > most) throw new TooManyRows(`Expected at most ${most} rows, found more.`);
      yield batch;
    }
  },
});
