import fc from "fast-check";
import { indexStory, type EventEntry } from "../../../src/explore/story-index.ts";
import { makeEvent, makeStory, makeWhen } from "../make-story.ts";

export const ZONES = ["UTC", "Asia/Baghdad", "America/New_York", "Pacific/Apia"];

/** The events of a story with these dates, in the order of time. */
export const entriesOf = (dates: readonly (readonly [edtf: string, tz: string])[]): EventEntry[] =>
  indexStory(
    makeStory({
      events: dates.map(([edtf, tz], i) => makeEvent(`event-${i}`, { when: makeWhen(edtf, tz) })),
    }),
  ).events;

const day = fc
  .date({ min: new Date("1998-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

const edtf = fc.oneof(
  day.map((one) => one.slice(0, 10)),
  day.map((one) => `${one.slice(0, 19)}Z`),
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  day.map((one) => `${one.slice(0, 3)}X`),
  day.map((one) => `${one.slice(0, 10)}~`),
  day.map((one) => `${one.slice(0, 10)}/..`),
  day.map((one) => `../${one.slice(0, 7)}`),
  fc.tuple(day, day).map((both) =>
    both
      .map((one) => one.slice(0, 10))
      .sort()
      .join("/"),
  ),
  fc.tuple(day, day).map(
    (both) =>
      `[${both
        .map((one) => one.slice(0, 10))
        .sort()
        .join("..")}]`,
  ),
  fc.constantFrom("2023-12-25", "2023-12-26", "2023-12-26T01:45:00Z", "2020", "some day"),
);

export const anyEntries: fc.Arbitrary<EventEntry[]> = fc
  .array(fc.tuple(edtf, fc.constantFrom(...ZONES)), { minLength: 1, maxLength: 25 })
  .map(entriesOf);
