import { expect, it } from "vitest";
import { PackedRuns } from "../../../src/archive/packed-runs.ts";
import { rowsByDay, type RowOrder } from "../../../src/explore/columns/rows-by-day.ts";
import { LineSegments } from "../../../src/import/archive/line-segments.ts";
import { RUN_ROWS } from "../../../src/import/archive/runs.ts";

it("lines come in the order of time out of all segments, and say no more than a list shows", () => {
  const rows = RUN_ROWS * 2 + 5;
  const order = rowsByDay(Int32Array.from({ length: rows }, (_, row) => (row * 7919) % 1000));
  const { rows: inTime } = order as RowOrder;
  const segments = new LineSegments(order as RowOrder, new PackedRuns());
  for (let row = 0; row < rows; row++)
    segments.add({ title: `${row}`, date: "2020", description: "no line says this" });
  segments.flush();
  const lines = [...segments.inTime()];
  expect(lines.length).toBe(rows);
  expect(lines[3]).toEqual({ title: `${inTime[3]}`, date: "2020" });
  expect(lines.map(({ title }) => Number(title))).toEqual([...inTime]);
});
