import { describe, expect, it } from "vitest";
import { parseHarbour, PLACES, STORY } from "../harbour.ts";

type Fields = Record<string, unknown>;

const told = (files: { story?: string; places?: string }): string[] =>
  parseHarbour(files)
    .issues.map(({ code, path }) => `${code} ${path}`)
    .sort();

const change = (list: string, fields: Fields, of = STORY) => {
  const story = JSON.parse(of) as Record<string, [Fields]>;
  Object.assign(story[list]?.[0] ?? {}, fields);
  return JSON.stringify(story, null, 1);
};

/** What is wrong with the first record, with and without a field that cannot be read. */
const both = (list: string, fields: Fields, unreadable: Fields): string[][] => [
  told({ story: change(list, fields) }),
  told({ story: change(list, { ...fields, ...unreadable }) }),
];

describe("a record that is left out for one field has the others checked all the same", () => {
  const WHEN = { edtf: "2023-12-26", tz: "Asia/Baghdad", precision: "month", basis: "source" };

  it("of an event: its date's precision and basis, and that it has no place", () => {
    const [before = [], after = []] = both(
      "events",
      { when: WHEN, places: [] },
      { title: { en: "" } },
    );
    expect(before.filter((one) => one.includes("/events/0/")).length).toBeGreaterThan(2);
    const own = (all: string[]) => all.filter((one) => one.includes("/events/0/"));
    expect(own(after)).toEqual([...own(before), "record-invalid /events/0/title/en"].sort());
  });

  it("what may only follow from the field is not told", () => {
    const [, after = []] = both("events", { places: [] }, { unplaced: 7 });
    expect(after.filter((one) => one.includes("/events/0/"))).toEqual([
      "record-invalid /events/0/unplaced",
    ]);
    const when = told({ story: change("events", { when: { ...WHEN, edtf: 7 } }) });
    expect(when.filter((one) => one.includes("/events/0/when"))).toEqual([
      "record-invalid /events/0/when/edtf",
    ]);
  });

  it("of a place: its position and how exactly it is known", () => {
    const places = JSON.parse(PLACES) as { features: [{ properties: Fields; geometry: Fields }] };
    const [{ properties, geometry }] = places.features;
    properties["kind"] = "vilage";
    properties["precision"] = { level: "near" };
    geometry["coordinates"] = [444, 33];
    const all = told({ places: JSON.stringify(places) });
    expect(all.filter((one) => one.includes("/features/0/"))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^record-invalid .*kind$/),
        expect.stringMatching(/geometry/),
        expect.stringMatching(/precision/),
      ]),
    );
  });
});
