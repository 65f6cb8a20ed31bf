import { describe, expect, it } from "vitest";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeStory, makeWhen } from "../make-story.ts";

const BAGHDAD = "Asia/Baghdad";

const OPEN = "..";

const passes = (edtf: string, tz: string, range: string): boolean => {
  const [from = OPEN, to = OPEN] = range.split("/");
  const time = { from: from === OPEN ? null : from, to: to === OPEN ? null : to };
  const index = indexStory(
    makeStory({ events: [makeEvent("event", { when: makeWhen(edtf, tz) })] }),
  );
  return select(index, { time }).events.length === 1;
};

const INSIDE: [what: string, edtf: string, tz: string, range: string][] = [
  ["a day in that day", "2023-12-26", BAGHDAD, "2023-12-26/2023-12-26"],
  ["a day in its month", "2023-12-31", BAGHDAD, "2023-12/2023-12"],
  ["a day in its year", "2023-01-01", BAGHDAD, "2023/2023"],
  ["a year in any of its days", "2020", BAGHDAD, "2020-07-01/2020-07-01"],
  ["a year in its last day", "2020", BAGHDAD, "2020-12-31/2021"],
  ["a month in a span that it begins in", "2023-05", "UTC", "2023-04-01/2023-05-01"],
  ["an ongoing event long after it began", "2023-10-17/..", BAGHDAD, "2040/2041"],
  ["an event with an open start long before its end", "../2023", BAGHDAD, "1900/1901"],
  [
    "the first moment of a local day",
    "2023-12-26T00:00:00+03:00",
    BAGHDAD,
    "2023-12-26/2023-12-26",
  ],
  ["the last second of a local day", "2023-12-26T23:59:59+03:00", BAGHDAD, "2023-12-26/2023-12-26"],
  ["a local day that is another day in UTC", "2023-12-25T22:00:00Z", BAGHDAD, "2023-12-26/.."],
  ["a local day west of UTC", "2023-12-26T03:00:00Z", "America/New_York", "../2023-12-25"],
  ["an event after the open end's start", "2023", "UTC", "2023-06/.."],
  ["an event before the open start's end", "2023", "UTC", "../2023-06"],
  ["any moment of a set of dates", "[2020..2023-12-26]", BAGHDAD, "2021-02-03/2021-02-03"],
  ["an unreadable date anywhere", "some day", BAGHDAD, "1990/1990"],
];

const OUTSIDE: typeof INSIDE = [
  ["a day in the day after", "2023-12-26", BAGHDAD, "2023-12-27/2023-12-27"],
  ["a day in the day before", "2023-12-26", BAGHDAD, "2023-12-25/2023-12-25"],
  ["a year in the next year", "2020", BAGHDAD, "2021-01-01/.."],
  ["a year in the year before", "2020", BAGHDAD, "../2019-12-31"],
  ["an ongoing event before it began", "2023-10-17/..", BAGHDAD, "../2023-10-16"],
  ["an event with an open start after its end", "../2023", BAGHDAD, "2024/.."],
  ["midnight in the day that it ends", "2023-12-26T00:00:00+03:00", BAGHDAD, "../2023-12-25"],
  ["a local day in the day that it is in UTC", "2023-12-25T22:00:00Z", BAGHDAD, "../2023-12-25"],
  [
    "a local day west of UTC in its UTC day",
    "2023-12-26T03:00:00Z",
    "America/New_York",
    "2023-12-26/..",
  ],
];

describe("the time filter", () => {
  it.each(INSIDE)("shows %s (%s, %s, in %s)", (_, edtf, tz, range) => {
    expect(passes(edtf, tz, range)).toBe(true);
  });

  it.each(OUTSIDE)("hides %s (%s, %s, in %s)", (_, edtf, tz, range) => {
    expect(passes(edtf, tz, range)).toBe(false);
  });

  it.each([
    ["2023-12-25", false],
    ["2023-12-26", true],
    ["2023-12-27", false],
  ])("has the strike on Hillah on its Iraqi day: %s is %s", (day, isThere) => {
    const { events } = select(HILLAH_INDEX, { time: { from: day, to: day } });
    expect(events.some(({ event }) => event.id === "hillah-strike")).toBe(isThere);
  });

  it("takes each event by the clock of its own zone", () => {
    const moment = "2023-12-25T22:00:00Z";
    const events = ["UTC", BAGHDAD].map((tz) => makeEvent(tz, { when: makeWhen(moment, tz) }));
    const days = (day: string) =>
      select(indexStory(makeStory({ events })), { time: { from: day, to: day } }).events;
    expect(days("2023-12-25").map(({ event }) => event.id)).toEqual(["UTC"]);
    expect(days("2023-12-26").map(({ event }) => event.id)).toEqual([BAGHDAD]);
  });

  it("hides of Hillah only what was over before the span began", () => {
    const { events } = select(HILLAH_INDEX, { time: { from: "2023", to: null } });
    expect(events).toHaveLength(10);
    expect(events.map(({ event }) => event.id)).not.toContain("embassy-siege");
  });

  it("hides nothing with a span that cannot be read", () => {
    const { events } = select(HILLAH_INDEX, { time: { from: "some day", to: null } });
    expect(events).toHaveLength(HILLAH_INDEX.events.length);
  });
});
