import type { RowOrder } from "../explore/columns/rows-by-day.ts";
import type { RowLine } from "./archive.ts";
import { dayColumn } from "./day-column.ts";
import { lineChunk } from "./lines.ts";
import type { Collected } from "./row-collector.ts";
import { timeOrder } from "./time-order.ts";
import { RecordsWriter } from "./write-records.ts";

export type { RowOrder };

/** All rows in the order of time, to which whoever reads the archive comes too. */
export const orderOf = ({ rows, layout }: Collected): RowOrder =>
  timeOrder(dayColumn(rows.day, rows.span, layout.spans));

/** Writes `list.bin`, to which lines are added in the order of time. */
export const listWriter = (
  { rows }: RowOrder,
  append: (bytes: Uint8Array) => void,
): RecordsWriter<RowLine> =>
  new RecordsWriter(append, (lines, from) =>
    lineChunk(lines, rows.subarray(from, from + lines.length)),
  );
