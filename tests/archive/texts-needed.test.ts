import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsNeeded } from "../../src/archive/exchange/texts-needed.ts";

const PER = 256;
const MEGABYTE = 2 ** 20;

/** The table of chunks of these lengths in bytes. */
const tableOf = (lengths: readonly number[]) => {
  const starts = new Float64Array(lengths.length + 1);
  lengths.forEach((length, n) => (starts[n + 1] = (starts[n] ?? 0) + length));
  return { file: "texts.bin", starts, sums: new Uint32Array(lengths.length) };
};

const needed = (lengths: readonly number[], chunks: readonly number[]) =>
  textsNeeded(
    tableOf(lengths),
    PER,
    Uint32Array.from(chunks.flatMap((n) => [n * PER, n * PER + 9])),
  );

describe("what has to be had of an archive's texts", () => {
  it("is one part for neighbours, and for what lies so near that a request costs more", () => {
    const lengths = [100, 100, 100, 20_000, 100];
    expect(needed(lengths, [0, 2])).toEqual({ ranges: [{ start: 0, end: 300 }], bytes: 300 });
    expect(needed(lengths, [2, 4])).toEqual({
      ranges: [
        { start: 200, end: 300 },
        { start: 20_300, end: 20_400 },
      ],
      bytes: 200,
    });
  });

  it("is in parts of at most 1 MB, but for a longer chunk, which is asked for once", () => {
    const lengths = [600_000, 600_000, 2 * MEGABYTE, 100];
    expect(needed(lengths, [0, 1, 2, 3]).ranges).toEqual([
      { start: 0, end: 600_000 },
      { start: 600_000, end: 1_200_000 },
      { start: 1_200_000, end: 1_200_000 + 2 * MEGABYTE },
      { start: 1_200_000 + 2 * MEGABYTE, end: 1_200_100 + 2 * MEGABYTE },
    ]);
  });

  it("holds each wanted chunk whole, in ascending parts that do not overlap", () => {
    const length = fc.integer({ min: 1, max: 40_000 });
    const wanted = fc
      .array(length, { minLength: 1, maxLength: 60 })
      .chain((lengths) => fc.tuple(fc.constant(lengths), fc.subarray([...lengths.keys()])));
    fc.assert(
      fc.property(wanted, ([lengths, chunks]) => {
        const { starts } = tableOf(lengths);
        const { ranges, bytes } = needed(lengths, chunks);
        for (const n of chunks) {
          const [from = 0, to = 0] = [starts[n], starts[n + 1]];
          expect(ranges.filter(({ start, end }) => start <= from && to <= end)).toHaveLength(1);
        }
        ranges.slice(1).forEach(({ start }, n) => {
          expect(start).toBeGreaterThanOrEqual(ranges[n]?.end ?? Infinity);
        });
        expect(bytes).toBe(ranges.reduce((sum, { start, end }) => sum + end - start, 0));
      }),
    );
  });
});
