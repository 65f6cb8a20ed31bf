import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { TimeMode } from "../../../src/explore/view.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeStory, makeWhen } from "../make-story.ts";
import { CASES } from "./time-cases.ts";

const passes = (edtf: string, tz: string, range: string, timeMode: TimeMode): boolean => {
  const [from = "", to = ""] = range.split("/");
  const time = { from: from === ".." ? null : from, to: to === ".." ? null : to };
  const events = [makeEvent("event", { when: makeWhen(edtf, tz) })];
  return select(indexStory(makeStory({ events })), { time, timeMode }).events.length === 1;
};

describe("a date in a span of days", () => {
  it.each(CASES)("%s (%s) in %s: %s", (edtf, tz, range, sure) => {
    expect({
      possible: passes(edtf, tz, range, "possible"),
      certain: passes(edtf, tz, range, "certain"),
    }).toEqual({ possible: sure !== "no", certain: sure === "certainly" });
  });
});

const MONTHS = ["2023-05", "2023-06"] as const;
/** The days of the world in which the slow way looks: two months, and more on either side. */
const WORLD = Array.from({ length: 121 }, (_, n) =>
  new Date(Date.UTC(2023, 3, 1 + n)).toISOString().slice(0, 10),
);
const day = fc.constantFrom(...WORLD.filter((one) => MONTHS.some((m) => one.startsWith(m))));
const unit = fc.oneof(day, fc.constantFrom(...MONTHS));
const end = fc.option(unit, { freq: 3 }).map((one) => one ?? "..");

const ordered = ([from, to]: string[]): boolean =>
  from === ".." || to === ".." ? from !== to : (from ?? "") <= (to ?? "");

const daysOf = (one: string): string[] =>
  one === ".." ? WORLD : WORLD.filter((date) => date.startsWith(one));

/** Every way in which it may have been: the first and the last day of each. */
const waysOf = (from: string, to: string, once: boolean): [string, string][] => {
  const [start = ""] = daysOf(from);
  const last = daysOf(to).at(-1) ?? "";
  if (once)
    return WORLD.filter((one) => one >= start && one <= last).map((one): [string, string] => [
      one,
      one,
    ]);
  return daysOf(from).flatMap((a) =>
    daysOf(to)
      .filter((b) => b >= a)
      .map((b): [string, string] => [a, b]),
  );
};

describe("certainly and possibly, held against every way in which it may have been", () => {
  it("are in all of them, and in some of them", () => {
    fc.assert(
      fc.property(
        fc.tuple(end, end).filter(ordered),
        fc.tuple(end, end).filter(ordered),
        fc.boolean(),
        ([from, to], [first, last], once) => {
          const ways = waysOf(from, to, once);
          fc.pre(ways.length > 0);
          const range = [daysOf(first)[0] ?? "", daysOf(last).at(-1) ?? ""] as const;
          const meets = ways.map(([a, b]) => a <= range[1] && b >= range[0]);
          const edtf = once ? `[${from}..${to}]`.replace("....", "..") : `${from}/${to}`;
          expect(passes(edtf, "UTC", `${first}/${last}`, "possible")).toBe(meets.some(Boolean));
          expect(passes(edtf, "UTC", `${first}/${last}`, "certain")).toBe(meets.every(Boolean));
        },
      ),
      { numRuns: 600 },
    );
  }, 60_000);
});

describe("in the story of Hillah", () => {
  const ids = (from: string | null, to: string | null, timeMode: TimeMode): string[] =>
    select(HILLAH_INDEX, { time: { from, to }, timeMode }).events.map(({ event }) => event.id);

  it("only the strike is certain of its day", () => {
    expect(ids("2023-12-26", "2023-12-26", "possible")).toHaveLength(7);
    expect(ids("2023-12-26", "2023-12-26", "certain")).toEqual(["hillah-strike"]);
  });

  it("the siege is certain of 2020, and what is only said to follow it is not", () => {
    expect(ids("2020", "2020", "certain")).toEqual(["embassy-siege"]);
    expect(ids("2020", "2023", "certain")).toHaveLength(10);
  });
});
