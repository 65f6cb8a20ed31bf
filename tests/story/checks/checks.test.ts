import { describe, expect, it } from "vitest";
import type { IssueCodeId } from "../../../src/story/issue-codes.ts";
import { makeIssue } from "../../../src/story/issue.ts";
import { draftOf } from "../../../src/story/parse/draft.ts";
import { harbourFiles, parseHarbour, PLACES, replaceOnce, STORY } from "../harbour.ts";

type Change = [find: string, by: string];

const codes = (texts: Parameters<typeof parseHarbour>[0]): IssueCodeId[] =>
  parseHarbour(texts).issues.map(({ code }) => code);

const storyWith = (...changes: Change[]): string =>
  changes.reduce((text, [find, by]) => replaceOnce(text, find, by), STORY);

const RANGE = '"edtf": "2024-06-03/2024-06-04"';
const MOMENT = '"edtf": "2024-06-03T13:30:00+01:00"';
const SET = '"edtf": "[2024-06-04..2024-06-10]"';
const RING =
  "            [-4.5, 54.0],\n            [-4.25, 54.0],\n            [-4.25, 54.0625],\n            [-4.5, 54.0625],\n            [-4.5, 54.0]\n";

describe("times", () => {
  it.each<[string, Change, IssueCodeId[]]>([
    [
      "an end two days before the start",
      [RANGE, '"edtf": "2024-06-05/2024-06-03"'],
      ["end-before-start"],
    ],
    [
      "an end on the day before the start",
      [RANGE, '"edtf": "2024-06-04/2024-06-03"'],
      ["end-before-start"],
    ],
    ["a range within a day", [RANGE, '"edtf": "2024-06-03T08:00Z/2024-06-03T09:00Z"'], []],
    [
      "a set that runs backwards",
      [SET, '"edtf": "[2024-06-10..2024-06-04]"'],
      ["end-before-start"],
    ],
    ["a month that ends a year", [RANGE, '"edtf": "2024-12/2024"'], []],
    ["an open end", [RANGE, '"edtf": "2024-06-03/.."'], []],
    [
      "a start after the end",
      ['"end": "2024-06-03T12:00:00+01:00"', '"end": "2024-06-03T07:00:00+01:00"'],
      ["end-before-start"],
    ],
    [
      "an end on another day",
      ['"end": "2024-06-03T12:00:00+01:00"', '"end": "2024-06-04T12:00:00+01:00"'],
      ["edtf-disagrees"],
    ],
    [
      "a start that is on the day only in UTC",
      ['"start": "2024-06-03T08:00:00+01:00"', '"start": "2024-06-02T23:30:00+01:00"'],
      ["edtf-disagrees"],
    ],
    [
      "a start at local midnight",
      ['"start": "2024-06-03T08:00:00+01:00"', '"start": "2024-06-02T23:00:00Z"'],
      [],
    ],
    [
      "a precision finer than the date",
      ['"edtf": "2024-06-03~"', '"edtf": "2024-06~"'],
      ["edtf-disagrees"],
    ],
    [
      "a day called a minute",
      ['"edtf": "2024-06-03T13:30:00+01:00"', '"edtf": "2024-06-03"'],
      ["edtf-disagrees"],
    ],
    [
      "a zone for a moment that is unknown",
      [MOMENT, `${MOMENT}, "alsoIn": ["Europe/Northhaven"]`],
      ["time-zone-unknown"],
    ],
    ["another zone for a moment", [MOMENT, `${MOMENT}, "alsoIn": ["Europe/Paris"]`], []],
    [
      "an unreadable date of an event",
      ['"edtf": "2024-06-03~"', '"edtf": "June"'],
      ["edtf-syntax"],
    ],
    ["no date of an event", ['"edtf": "2024-06-03~"', '"edtf": "XXXX"'], ["edtf-disagrees"]],
    ["no date of a source", ['"published": "2024-06-10"', '"published": "XXXX"'], ["edtf-syntax"]],
    [
      "an unreadable date of a source",
      ['"published": "2024-06-10"', '"published": "2024-6-10"'],
      ["edtf-syntax"],
    ],
    [
      "an unreadable date of a revision",
      ['"version": 1, "date": "2024-06-11"', '"version": 1, "date": "today"'],
      ["edtf-syntax"],
    ],
  ])("%s", (_, change, expected) => {
    expect([...new Set(codes({ story: storyWith(change) }))]).toEqual(expected);
  });
});

describe("areas", () => {
  it.each<[string, string, IssueCodeId[]]>([
    ["a ring of three positions", "[0, 0], [1, 0], [0, 0]", ["ring-invalid"]],
    ["an open ring", "[0, 0], [1, 0], [1, 1], [0, 1]", ["ring-invalid"]],
    ["an empty ring", "", ["ring-invalid"]],
    ["a triangle", "[0, 0], [1, 0], [1, 1], [0, 0]", []],
    ["one that runs clockwise", "[0, 0], [1, 1], [1, 0], [0, 0]", ["ring-winding"]],
    // Of one over 180° it cannot be said before it is cut: turned round it would be wrong then.
    [
      "a box over 180°",
      "[177, 0], [-178, 0], [-178, 3], [177, 3], [177, 0]",
      ["antimeridian-crossed"],
    ],
    [
      "the same clockwise",
      "[177, 0], [177, 3], [-178, 3], [-178, 0], [177, 0]",
      ["antimeridian-crossed"],
    ],
    [
      "a ring that leaves the world",
      "[0, 0], [181, 0], [1, 1], [0, 0]",
      ["coordinates-outside-world"],
    ],
  ])("%s", (_, ring, expected) => {
    expect(codes({ places: replaceOnce(PLACES, RING, ring) })).toEqual(expected);
  });

  it.each([
    '"Polygon", "coordinates": []',
    '"MultiPolygon", "coordinates": []',
    '"MultiPolygon", "coordinates": [[]]',
  ])("an area without a ring is told of: %s", (type) => {
    const places = replaceOnce(
      PLACES,
      '"geometry": null',
      `"geometry": { "type": ${type} }`,
    ).replace(
      '"level": "facility",\n          "radiusM": 500',
      '"level": "region",\n          "radiusM": 500',
    );
    const { issues } = parseHarbour({ places });
    expect(issues.map(({ code }) => code)).toEqual(["ring-invalid"]);
    expect(issues[0]?.message).toContain(
      "Expected a ring in the area of “old-office”, found none.",
    );
  });

  it("the edges of the world are in it", () => {
    const places = replaceOnce(PLACES, "[-4.25, 54.125]", "[-180, 90]");
    expect(codes({ places })).toEqual([]);
  });
});

describe("renamed ids", () => {
  it.each<[string, string, IssueCodeId[]]>([
    ["to a record", '"quay": "north-quay"', []],
    ["to nothing", '"quay": "south-quay"', ["alias-invalid"]],
    ["to another renamed one", '"a": "b", "b": "north-quay"', ["alias-invalid"]],
    ["that are in use again", '"northhaven": "north-quay"', ["alias-invalid"]],
  ])("%s", (_, aliases, expected) => {
    expect(codes({ story: storyWith(['"north-haven": "northhaven"', aliases]) })).toEqual(expected);
  });
});

describe("who says what", () => {
  it("a claim may rest on words of its own party only", () => {
    const story = storyWith(['"evidence": ["line-ramp"]', '"evidence": ["board-five"]']);
    expect(parseHarbour({ story }).issues[0]?.message).toContain(
      "The claim is made by “tern-line”, but the words of “board-five” are by “harbour-board”.",
    );
  });

  it("an answer that is close to one of the set ones is named", () => {
    const story = STORY.replace('"assertion": "harmed"', '"assertion": "harmd"');
    expect(parseHarbour({ story }).issues[0]?.message).toContain(
      "Expected one of harmed, none-indicated, none, found “harmd”. Did you mean “harmed”?",
    );
  });

  it("open words may answer any question", () => {
    const story = storyWith([
      '"value": { "count": { "min": 5, "max": null } }',
      '"value": { "open": true }',
    ]);
    expect(codes({ story })).toEqual([]);
  });
});

describe("a check", () => {
  it("cannot report what is not a record of the story", () => {
    const { report, moved, issues } = draftOf(harbourFiles());
    expect(() => report("duplicate-id", {}, [], { expected: "x", found: "y" })).toThrow(
      "not of this story",
    );
    moved({}, {});
    expect(issues()).toEqual([]);
  });

  it("ends what it says with what to do", () => {
    const spot = { file: "story.json", line: 1, column: 1 };
    const mend = "Put the file into the story's folder.";
    const said = "There is none.";
    const parts = { code: "file-missing", severity: "error", ...spot, path: "", mend };
    const finding = { expected: "a file", found: "none" };
    expect(makeIssue("file-missing", spot, [], { ...finding, said })).toEqual({
      ...parts,
      ...finding,
      message: `There is none. ${mend}`,
    });
    expect(makeIssue("file-missing", spot, [], { ...finding, nearest: "story.json" })).toEqual({
      ...parts,
      ...finding,
      nearest: "story.json",
      message: `Expected a file, found none. Did you mean “story.json”? ${mend}`,
    });
  });
});
