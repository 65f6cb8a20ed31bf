import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BITS, xOfHalves, yOfHalves } from "../../src/archive/grid.ts";
import { rowsOfCell } from "../../src/archive/z-order.ts";
import { positionsAt } from "./positions-at.ts";

const cell = fc.integer({ min: 0, max: 2 ** BITS - 1 });
/** Cells far from one another, and many beside one another. */
const cells = fc.array(fc.oneof(fc.tuple(cell, cell), fc.tuple(fc.nat(40), fc.nat(40))), {
  maxLength: 60,
});

describe("Z-order", () => {
  it("is that of the bits of both, of each pair that of y first", () => {
    const bits = (n: number): string => n.toString(2).padStart(BITS, "0");
    fc.assert(
      fc.property(cells, (all) => {
        const { z } = positionsAt(all);
        const keys = Array.from(z.high, (high, n) => {
          const [xs, ys] = [xOfHalves(high, z.low[n] ?? 0), yOfHalves(high, z.low[n] ?? 0)].map(
            bits,
          );
          return Array.from(ys ?? "", (bit, at) => bit + (xs?.[at] ?? "")).join("");
        });
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });

  it("has the rows of a cell of any level beside one another, and no others", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: BITS }), fc.nat(59), (all, level, pick) => {
        const positions = positionsAt(all);
        const { high, low } = positions.z;
        const xs = Array.from(high, (half, n) => xOfHalves(half, low[n] ?? 0) >>> (BITS - level));
        const ys = Array.from(high, (half, n) => yOfHalves(half, low[n] ?? 0) >>> (BITS - level));
        const [column = 0, row = 0] = [xs[pick], ys[pick]];
        const [from, to] = rowsOfCell(positions, level, column, row);
        const inside = xs.flatMap((x, n) => (x === column && ys[n] === row ? [n] : []));
        expect(Array.from({ length: to - from }, (_, n) => from + n)).toEqual(inside);
      }),
    );
  });
});
