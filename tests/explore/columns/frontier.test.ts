import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Frontier } from "../../../src/explore/columns/frontier.ts";

const HOUR = 3_600_000;

/** Instants some hours apart on a few days, before and after 1970, in year 9999, and open ends. */
const instant = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -60, max: 60 }).map((hour) => hour * HOUR) },
  fc.constantFrom(-Infinity, Infinity, Date.UTC(9999, 11, 31), Date.UTC(9999, 11, 30, 23)),
);

const row = fc.record({ zone: fc.nat({ max: 2 }), value: instant });
const limits = fc.option(fc.tuple(instant, instant, instant), { nil: undefined });

describe("a limit among rows", () => {
  it("touches at each move the rows that it comes to reach or leaves behind, each once", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.array(limits, { maxLength: 5 }),
        (rows, moves) => {
          const span = { begunBefore: new Float64Array(), lastsUntil: new Float64Array() };
          const zone = Uint8Array.from(rows, (one) => one.zone);
          const time = { zones: ["a", "b", "c"], zone, possible: span, certain: span };
          const frontier = new Frontier(time, (at) => rows[at]?.value ?? NaN);
          let before = rows.map(() => true);
          for (const move of moves) {
            const now = rows.map(({ zone: at, value }) => value <= (move?.[at] ?? Infinity));
            const touched: number[] = [];
            frontier.moveTo(move, (at) => touched.push(at));
            expect(touched.sort((a, b) => a - b)).toEqual(
              [...rows.keys()].filter((at) => now[at] !== before[at]),
            );
            before = now;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
