import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineLayout } from "../../../src/explore/timeline/layout.ts";
import { anyEntries, entriesOf } from "./random-dates.ts";

const widths = fc.integer({ min: 240, max: 1400 });

it("years before 0001 are named by their round numbers as they are said", () => {
  // From 301 BC to 290 AD.
  const decades = Array.from({ length: 60 }, (_, i) => -300 + 10 * i);
  const dates = decades.map((year): [string, string] => [
    `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`,
    "UTC",
  ]);
  const nameWidth = (): number => 60;
  const layout = timelineLayout(entriesOf(dates), { width: 900, slot: 20, column: 8, nameWidth });
  expect(layout?.ticks.map(({ date }) => date)).toEqual([
    ...["-0299", "-0199", "-0099"],
    ...["0100", "0200"],
  ]);
});

describe("the names on the axis in any language", () => {
  it("do not meet and do not leave the axis, however wide they are", () => {
    const letters = fc.integer({ min: 3, max: 11 });
    fc.assert(
      fc.property(anyEntries, widths, letters, (entries, width, letter) => {
        const nameWidth = (date: string, withYear: boolean): number =>
          (date.length === 10 ? 13 : date.length) * letter + (withYear ? 5 * letter : 0);
        const ticks =
          timelineLayout(entries, { width, slot: 20, column: 8, nameWidth })?.ticks ?? [];
        let end = 0;
        for (const { date, withYear, x } of ticks) {
          const half = nameWidth(date, withYear) / 2;
          expect(x - half).toBeGreaterThanOrEqual(end - 1e-6);
          end = x + half;
        }
        expect(end).toBeLessThanOrEqual(width + 1e-6);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
