import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { latAt, lngAt } from "../../../src/archive/grid.ts";
import { readArchive, type ArchiveColumns } from "../../../src/archive/read-archive.ts";
import { withTexts } from "../../../src/archive/with-texts.ts";
import { FacetEngine } from "../../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../../src/explore/filters/filter.ts";
import { FILTERS } from "../../../src/explore/filters/index.ts";
import { flights, flightsTable, typeOf } from "./flights.ts";
import { dateline, workFolder } from "./test-io.ts";
import { inflate } from "../../../src/cli/dateline/archive/inflate.ts";
import { xOf, yOf } from "../../../src/archive/positions.ts";

/** Days enough for a filter; 100,000 come into an archive for the browser. */
const ROWS = 20_000;

/** The first flights of the table in an archive, and what was said of them. */
const imported = async () => {
  const all = await flights(ROWS);
  const folder = workFolder();
  writeFileSync(join(folder, "flights.csv"), flightsTable(all));
  const args = [
    "import",
    "flights.csv",
    "--out",
    "flights",
    "--archive",
    "--tz",
    "UTC",
    "--lang",
    "en",
  ];
  const { err } = await dateline(args, folder);
  const bytes = (name: string) => readFileSync(join(folder, "flights", name));
  const { archive, faults } = await readArchive(
    bytes("archive.json").toString(),
    bytes("columns.bin"),
    inflate,
  );
  expect(faults).toEqual([]);
  const opened = withTexts(
    archive as ArchiveColumns,
    (file, { start, end }) => Promise.resolve(bytes(file).subarray(start, end)),
    inflate,
  );
  return { all, err, opened, size: bytes("columns.bin").length };
};

const made = imported();

describe("a published table of 20,000 flights", { timeout: 120_000 }, () => {
  it("comes into an archive, every one of them, at no more than 6 bytes each", async () => {
    const { all, err, opened, size } = await made;
    const placed = all.filter(({ lat }) => lat !== "").length;
    expect(placed).toBeGreaterThan(0.8 * ROWS);
    expect(err).toContain(`${ROWS} rows: ${placed} placed, ${ROWS - placed} without place, 0 bad`);
    expect(opened.positions.placed).toBe(placed);
    expect(size / ROWS).toBeLessThanOrEqual(6);
    const days = all.map(({ date }) => date.slice(0, 10)).sort();
    expect(opened.head.days).toEqual([days[0], days.at(-1)]);
  });

  it("is filtered by day and type as its rows say", async () => {
    const { all, opened } = await made;
    const engine = new FacetEngine(opened.columns, FILTERS as readonly Filter[]);
    engine.show({ time: { from: "2001-01-02", to: "2001-01-02" } });
    const late = opened.head.story.types.find(({ label }) => label["en"] === "Late");
    const wanted = all.filter((one) => /^2001-01-02/.test(one.date) && typeOf(one) === "Late");
    expect(wanted.length).toBeGreaterThan(1000);
    expect(engine.countOption("types", late?.id ?? "")).toBe(wanted.length);
  });

  it("is searched by words, and each row has its place", async () => {
    const { all, opened } = await made;
    const found = [...((await opened.search?.("LAS to PHL")) ?? [])];
    const wanted = all.filter(({ origin, destination }) =>
      ["LAS-PHL", "PHL-LAS"].includes(`${origin}-${destination}`),
    );
    const titles = (await opened.texts(found)).map(({ title }) => title).sort();
    expect(titles).toEqual(
      wanted.map(({ origin, destination }) => `${origin} to ${destination}`).sort(),
    );
    const spots = found.map((row) => [
      latAt(yOf(opened.positions, row)),
      lngAt(xOf(opened.positions, row)),
    ]);
    const exact = wanted.map(({ lat, lng }) => [Number(lat), Number(lng)]);
    const north = (spot: number[]) => spot[0] ?? NaN;
    expect(Math.max(...spots.map(north))).toBeCloseTo(Math.max(...exact.map(north)), 4);
    expect(Math.min(...spots.map(north))).toBeCloseTo(Math.min(...exact.map(north)), 4);
  });
});
