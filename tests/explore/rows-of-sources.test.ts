import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeView } from "../../src/explore/change.ts";
import { indexRows, offeringOf } from "../../src/explore/filtering.ts";
import { sourcesFilter } from "../../src/explore/filters/sources.ts";
import { claimsFilter } from "../../src/explore/filters/claims.ts";
import { readHash, writeHash } from "../../src/explore/link/hash.ts";
import { search } from "../../src/explore/search/search.ts";
import { candidatesOf } from "../../src/explore/search/candidates.ts";
import { select } from "../../src/explore/select.ts";
import { settle, type Offer } from "../../src/explore/settle.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { View } from "../../src/explore/view.ts";
import { bitsColumn } from "../../src/explore/columns/facet-column.ts";
import { optionTable } from "../../src/explore/columns/option-table.ts";
import { STATES } from "../../src/explore/columns/story-columns.ts";
import { madeArchive, SOURCES, withSources } from "../archive/made-archive.ts";
import { TYPE_IDS } from "../archive/made-head.ts";
import { HILLAH_INDEX } from "./hillah.ts";
import { makeEvent, makeStory } from "./make-story.ts";

const { head, columns: made } = withSources(madeArchive(800));
const ROWS = Array.from({ length: made.rows }, (_, row) => row);
/** Row n is contested, agreed and so on by the bits of n. */
const claims = bitsColumn(
  optionTable(STATES),
  Uint8Array.from(ROWS, (row) => row % 16),
);
const columns = { ...made, claims };
const INDEX = indexRows(head.story, columns);
const IDS = SOURCES.map(([id]) => id);
const OFFER: Offer = {
  langs: ["en"],
  bases: ["map"],
  names: ["en"],
  zoom: () => ({ min: 0, max: 18 }),
};

/** The slow and plain way: each row by itself, its lists taken out of the columns by hand. */
const sourcesOf = (row: number): string[] => {
  const { starts, codes } = columns.sources ?? { starts: [], codes: [] };
  return Array.from(codes.slice(starts[row], starts[row + 1]), (code) => IDS[code] ?? "");
};
const typeOf = (row: number): string => TYPE_IDS[columns.types.codes[row] ?? -1] ?? "";
const PASSES = {
  types: (row: number, { types }: View) => !types || types.includes(typeOf(row)),
  sources: (row: number, { sources }: View) =>
    !sources || sourcesOf(row).some((id) => sources.includes(id)),
  claims: (row: number, { claims: states }: View) =>
    !states || states.some((state) => (row % 16) & (1 << STATES.indexOf(state))),
};
const passing = (view: View, except?: string): number[] =>
  ROWS.filter((row) =>
    Object.entries(PASSES).every(([field, passes]) => field === except || passes(row, view)),
  );

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });
const anyView: fc.Arbitrary<View> = fc.record({
  types: maybe(fc.subarray(TYPE_IDS)),
  sources: maybe(fc.subarray(IDS, { minLength: 1 })),
  claims: maybe(fc.subarray([...STATES], { minLength: 1 })),
});

describe("the sources that rows name, as a filter", () => {
  it("shows and counts as brute force does, whatever was looked at before", () => {
    fc.assert(
      fc.property(fc.array(anyView, { minLength: 1, maxLength: 5 }), (views) => {
        for (const view of views) {
          const { count, counts } = select(INDEX, view);
          expect(count).toBe(passing(view).length);
          const others = passing(view, "sources");
          expect([...(counts.get("sources") ?? [])]).toEqual(
            IDS.map((id) => [id, others.filter((row) => sourcesOf(row).includes(id)).length]),
          );
          const unclaimed = passing(view, "claims");
          expect([...(counts.get("claims") ?? [])]).toEqual(
            STATES.map((state, n) => [
              state,
              unclaimed.filter((row) => (row % 16) & (1 << n)).length,
            ]),
          );
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("stands in a link after the parties, and ids that no row names are told and left out", () => {
    const view: View = { parties: ["residents"], sources: ["river-news", "gazette"] };
    expect(writeHash({ ...view, claims: ["agreed"] })).toBe(
      "#by=residents&src=gazette,river-news&claim=agreed",
    );
    const { view: read, problems } = readHash("#src=gazette,nobody,No");
    expect(problems).toEqual([{ key: "src", value: "No", reason: "malformed" }]);
    const settled = settle(read, INDEX, OFFER);
    expect(settled.view.sources).toEqual(["gazette"]);
    expect(settled.problems).toEqual([{ key: "src", value: "nobody", reason: "unknown" }]);
  });

  it("is none of a story that one source tells, nor of an archive whose rows name no source", () => {
    const story = makeStory({ events: [makeEvent("one"), makeEvent("two")] });
    for (const index of [indexStory(story), indexRows(head.story, madeArchive(9).columns)]) {
      expect(sourcesFilter.options?.(offeringOf(index))).toEqual([]);
      const { view, problems } = settle({ sources: ["gazette"] }, index, OFFER);
      expect([view.sources, problems]).toEqual([
        undefined,
        [{ key: "src", value: "gazette", reason: "unknown" }],
      ]);
    }
  });

  it("gives up what it hides", () => {
    const row = ROWS.find((one) => !sourcesOf(one).includes("gazette"));
    const view: View = { selection: { kind: "row", id: `${row ?? ""}` } };
    expect(changeView(view, { sources: ["gazette"] }, INDEX, OFFER).selection).toBeUndefined();
  });

  it("is found by the search in the header, by its name", () => {
    const found = search(candidatesOf(INDEX), "river");
    expect(JSON.stringify(found)).toContain("river-news");
  });
});

it("offers claims where a row says whether they are contested, and else not, and names them in a link", () => {
  const isOffered = (index: typeof INDEX) =>
    (claimsFilter.options?.(offeringOf(index)) ?? []).length > 0;
  expect(isOffered(INDEX)).toBe(true);
  expect(isOffered(HILLAH_INDEX)).toBe(true);
  const none = bitsColumn(optionTable(STATES), new Uint8Array(made.rows));
  const unsaid = indexRows(head.story, { ...made, claims: none });
  expect(isOffered(unsaid)).toBe(false);
  const { view, problems } = settle({ claims: ["agreed"] }, unsaid, OFFER);
  expect([view.claims, problems]).toEqual([
    undefined,
    [{ key: "claim", value: "agreed", reason: "unknown" }],
  ]);
});
