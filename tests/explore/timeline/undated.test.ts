import { describe, expect, it } from "vitest";
import { timelineLayout } from "../../../src/explore/timeline/layout.ts";
import { entriesOf } from "./random-dates.ts";

const SIZES = { width: 600, slot: 20, column: 8, nameWidth: () => 50 };

describe("what only was by some day", () => {
  const UNDATED = ["[..2026-11-29]", "UTC"] as const;
  const daysOf = (...dates: string[]) =>
    timelineLayout(entriesOf([UNDATED, ...dates.map((one) => [one, "UTC"] as const)]), SIZES);

  it("does not stretch the axis of what has a date, and has its sign at the end", () => {
    const layout = daysOf("2022-01-10", "2022-05");
    expect(layout?.days).toEqual(
      timelineLayout(
        entriesOf([
          ["2022-01-10", "UTC"],
          ["2022-05", "UTC"],
        ]),
        SIZES,
      )?.days,
    );
    expect(layout?.signs.map(({ entry }) => entry.event.when.edtf).at(-1)).toBe(UNDATED[0]);
    expect(Math.max(...(layout?.signs.map(({ x }) => x) ?? []))).toBe(layout?.signs.at(-1)?.x);
  });

  it("has an axis all the same where nothing else is known", () => {
    expect(daysOf()?.signs).toHaveLength(1);
  });
});

describe("what has no date", () => {
  const NONE = ["XXXX", "UTC"] as const;

  it("has no sign, and no part of the axis", () => {
    const [first, last] = [["2022-01-10", "UTC"] as const, ["2022-05", "UTC"] as const];
    const layout = timelineLayout(entriesOf([NONE, first, NONE, last]), SIZES);
    const without = timelineLayout(entriesOf([first, last]), SIZES);
    expect(layout?.signs.map(({ entry, x }) => [entry.event.when.edtf, x])).toEqual(
      without?.signs.map(({ entry, x }) => [entry.event.when.edtf, x]),
    );
    expect(layout?.days).toEqual(without?.days);
    expect(timelineLayout(entriesOf([NONE]), SIZES)).toBeNull();
  });

  it("is in no column of many events", () => {
    const days = Array.from(
      { length: 150 },
      (_, n) => [`20${10 + (n % 15)}-05-03`, "UTC"] as const,
    );
    const layout = timelineLayout(entriesOf([NONE, ...days, NONE]), SIZES);
    expect(layout?.counted?.columns.flatMap(({ entries }) => entries)).toHaveLength(150);
  });
});
