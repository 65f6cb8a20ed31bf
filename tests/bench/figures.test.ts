import { expect, test } from "vitest";
import { exponentOf } from "./growth.ts";
import { median, told } from "./peers/figures.ts";
import { decodeRows, encodeRows, makeRows, TYPES } from "./peers/rows.ts";
import { trendOf } from "./session/trend.ts";

const SIZES = [1000, 10_000, 100_000];

test("the exponent of a power is that power, however much slower one turn was", () => {
  const turn = (factor: number) => SIZES.map((rows) => factor * rows ** 1.3);
  const { median: middle, least, most } = exponentOf(SIZES, [turn(1), turn(7), turn(2)]);
  for (const one of [middle, least, most]) expect(one).toBeCloseTo(1.3, 10);
});

test("a trend is that of most values, whatever a single one does", () => {
  const points = [0, 100, 200, 300, 400].map((at) => ({ at, value: 50 + at / 10 }));
  points[3] = { at: 300, value: 9999 };
  const { perThousand, order } = trendOf(points);
  expect(perThousand).toBeCloseTo(100);
  expect(order).toBeCloseTo(0.8);
});

test("values that stay have no trend", () => {
  const flat = trendOf([1, 2, 3].map((at) => ({ at, value: 8 })));
  expect(flat).toEqual({ median: 8, perThousand: 0, order: 0 });
});

test("what was not measured is left out of a median, and a range is told only where there is one", () => {
  expect(median([4, NaN, 2])).toBe(3);
  expect(told([11.4, 15, NaN, 12])).toBe("12 (11–15)");
  expect(told([7])).toBe("7.0");
  expect(told([NaN])).toBe("–");
});

test("every page reads the rows that were made, the same at each call", async () => {
  const made = makeRows(500);
  const file = await new Blob(encodeRows(makeRows(500)) as Uint8Array<ArrayBuffer>[]).arrayBuffer();
  expect(file.byteLength).toBe(500 * 11);
  expect(decodeRows(file)).toEqual(made);
  expect(new Set(made.type.subarray(0, TYPES)).size).toBe(TYPES);
  expect(Math.max(...made.lat.map(Math.abs))).toBeLessThanOrEqual(80);
});
