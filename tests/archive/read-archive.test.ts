import fc from "fast-check";
import { expect, it } from "vitest";
import { PRECISION_M } from "../../src/archive/grid.ts";
import { readArchive } from "../../src/archive/read-archive.ts";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import { storyColumns } from "../../src/explore/columns/story-columns.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { View } from "../../src/explore/view.ts";
import { EVENT_TYPE_IDS } from "../../src/story/event-types.ts";
import { makeEvent, makeStory } from "../explore/make-story.ts";
import { actorsNamed, makeArchive, type MadeRow } from "./make-archive.ts";
import { metresBetween } from "./metres-between.ts";
import { readWhole } from "./read-whole.ts";
import { seededRows } from "./seeded-rows.ts";
import { inflate } from "../../src/app/archive/inflate.ts";
import { xOf, yOf } from "../../src/archive/positions.ts";

const DATES = [
  ...["2022", "2023", "2023-05", "2023-05-03", "2023-05-04~", "2023-05-04?", "202X"],
  ...["2023-05-03T22:30:00Z", "2023-05-04T04:00:00+03:00", "2023-05-04T00:00:00-04:00"],
  ...["2023-05-02/2023-05-04", "2023-04/2023-05", "2023-05-05/2023-05-02", "[2022..2023-04]"],
  ...["2023-05-03/..", "../2023-04-30", "[..2023-05-03]", "[2023-05-03..]"],
];
const DAYS = ["2022", "2023", "2023-04", "2023-05", "2023-05-02", "2023-05-03", "2023-05-04"];
const TYPES = EVENT_TYPE_IDS.slice(0, 3);

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const position = fc.tuple(degrees(180), degrees(85));
const row: fc.Arbitrary<MadeRow> = fc.record({
  position: fc.option(fc.oneof(position, some([[44.4, 33.3] as [number, number]]))),
  edtf: some(DATES),
  tz: some(["UTC", "Asia/Baghdad", "America/New_York"]),
  type: some(TYPES),
  parties: fc.subarray([0, 1, 2]),
});

const view: fc.Arbitrary<View> = fc.record(
  {
    types: fc.subarray([...TYPES]),
    parties: fc.subarray(["actor-0", "actor-1"], { minLength: 1 }),
    time: fc
      .tuple(fc.option(some(DAYS)), fc.option(some(DAYS)))
      .filter(([from, to]) => (from ?? to) !== null)
      .map(([from, to]) => ({ from, to })),
    timeMode: some(["possible", "certain"] as const),
  },
  { requiredKeys: [] },
);

const story = makeStory({ actors: actorsNamed(3) });

/** The rows as events of a story, which the same filters are asked about. */
const eventColumns = (rows: readonly MadeRow[]) => {
  const events = rows.map(({ edtf, tz, type, parties }, n) =>
    makeEvent(`row-${n}`, {
      type,
      when: { edtf, tz, precision: "day", basis: "article" },
      actors: parties.map((code) => ({ actor: `actor-${code}`, role: "by" })),
    }),
  );
  const index = indexStory({ ...story, events });
  const columns = storyColumns(index);
  const rowOf = new Map(index.events.map(({ event: { id } }, at) => [Number(id.slice(4)), at]));
  return { columns, rowOf };
};

const filters = FILTERS.filter(({ field }) => field !== "text") as readonly Filter[];

it("filters its rows as it would the events of a story", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 40 }),
      fc.array(view, { maxLength: 4 }),
      async (rows, views) => {
        const made = makeArchive(rows, { story });
        const { columns } = await readWhole(made.json, made.columns);
        const wanted = eventColumns(rows);
        const engine = new FacetEngine(columns, filters);
        const oracle = new FacetEngine(wanted.columns, filters);
        for (const one of views) {
          engine.show(one);
          oracle.show(one);
          made.order.forEach((given, at) =>
            expect(engine.passes(at)).toBe(oracle.passes(wanted.rowOf.get(given) as number)),
          );
          for (const id of TYPES)
            expect(engine.countOption("types", id)).toBe(oracle.countOption("types", id));
        }
      },
    ),
  );
});

it("keeps each place to within the metres that its head says, and rows without one last", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      const made = makeArchive(rows, { story });
      const { positions } = await readWhole(made.json, made.columns);
      expect(positions.placed).toBe(rows.filter(({ position: at }) => at).length);
      made.order.forEach((given, at) => {
        const exact = rows[given]?.position ?? null;
        expect(exact !== null).toBe(at < positions.placed);
        const [x, y] = [xOf(positions, at), yOf(positions, at)];
        if (exact) expect(metresBetween(exact, x, y)).toBeLessThanOrEqual(PRECISION_M);
      });
    }),
  );
  expect(PRECISION_M).toBeLessThan(3);
});

const many = makeArchive([...seededRows(20_000)]);

it("says what is wrong with a head, and what to do", async () => {
  const messageOf = async (json: string) =>
    (await readArchive(json, many.columns, inflate)).faults[0]?.message;
  const withHead = (parts: object) => JSON.stringify({ ...many.head, ...parts });
  expect(await messageOf("")).toBe(
    "Expected JSON, found an empty file. Put back the archive.json that `dateline import --archive` wrote.",
  );
  expect(await messageOf("{}")).toContain("Expected “dateline-archive” as its format, found none.");
  expect(await messageOf(withHead({ version: 4 }))).toBe(
    "Expected version 1, 2 or 3 of the format, found 4. Use a newer Dateline, or make the archive anew with this one.",
  );
  expect(await messageOf(withHead({ rows: 1 }))).toContain("Expected at most 1 rows with a place");
  expect(await messageOf(withHead({ bounds: [1] }))).toContain(
    "in “bounds”, found something else.",
  );
  expect(await messageOf(withHead({ story: { ...many.head.story, actors: [null] } }))).toContain(
    "Expected a list of actors in “story.actors”, found something else.",
  );
  const layout = { ...many.head.layout, types: ["strange"] };
  expect(await messageOf(withHead({ layout }))).toContain("found “strange”");
});

it("never rejects, whatever the files are, and what it gives can be filtered", async () => {
  const small = makeArchive([...seededRows(60)]);
  const json = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant(small.json),
    // A number of the head is another one.
    fc
      .tuple(fc.nat(200), fc.oneof(fc.nat(), fc.constantFrom("null", '"x"', "-1", "1e99")))
      .map(([at, value]) => {
        let n = 0;
        return small.json.replace(/\d+/g, (number) => (n++ === at ? String(value) : number));
      }),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.constant(small.columns),
    fc.nat(small.columns.length).map((end) => small.columns.subarray(0, end)),
  );
  await fc.assert(
    fc.asyncProperty(json, bytes, view, async (head, columns, one) => {
      const { archive } = await readArchive(head, columns, inflate);
      if (archive) new FacetEngine(archive.columns, filters).show(one);
    }),
    { numRuns: 500 },
  );
});
