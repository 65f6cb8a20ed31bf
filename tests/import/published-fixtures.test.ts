import { readdirSync, readFileSync } from "node:fs";
import { all } from "@mapbox/geojson-fixtures";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/formats/csv/table.ts";
import { importText, reread } from "./import-text.ts";

const SPECTRUM = new URL("../../node_modules/csv-spectrum/", import.meta.url);
const NAMES = readdirSync(new URL("csvs/", SPECTRUM)).map((name) => name.replace(".csv", ""));

/** Where our reading differs from the package's, on purpose: the file, and why. */
const DIFFERS: Record<string, string> = {
  location_coordinates:
    "The package's answer is one record instead of a list, and has another telephone number than its table.",
};

describe("the tables of csv-spectrum", () => {
  it.each(NAMES)("%s is read as the package has it, or differs for a reason", (name) => {
    const text = readFileSync(new URL(`csvs/${name}.csv`, SPECTRUM), "utf8");
    const expected = JSON.parse(
      readFileSync(new URL(`json/${name}.json`, SPECTRUM), "utf8"),
    ) as Record<string, string>[];
    const { headings, rows, problems } = readTable(text);
    const read = rows.map(({ cells }) =>
      Object.fromEntries(headings.map((heading, n) => [heading, cells[n]])),
    );
    expect(problems).toEqual([]);
    if (name in DIFFERS) expect(read).not.toEqual(expected);
    else expect(read).toEqual(expected);
  });

  it.each(NAMES)("%s gives no crash as an import", (name) => {
    const text = readFileSync(new URL(`csvs/${name}.csv`, SPECTRUM), "utf8");
    const { counts } = importText(`${name}.csv`, text);
    expect(counts.placed + counts.unplaced + counts.bad + counts.unread).toBe(counts.rows);
  });
});

/**
 * How many features have a place on the map, of how many: a story holds points and areas. Lines, and
 * several shapes of more than one kind, are kept as events without one, and that is told.
 */
const VERDICTS: Record<string, readonly [placed: number, of: number]> = {
  point: [1, 1],
  polygon: [1, 1],
  multipolygon: [1, 1],
  multipoint: [1, 1],
  multilinestring: [0, 1],
  geometrycollection: [0, 1],
  "one-1": [2, 3],
  "one-2": [1, 1],
};

describe("the files of @mapbox/geojson-fixtures", () => {
  it.each(Object.entries(all))("%s", (name, fixture) => {
    const { story, counts, rejects, problems } = importText("a.geojson", JSON.stringify(fixture));
    const kind = name.startsWith("one-") ? name.slice(0, 5) : name.replace(/-.*/, "");
    const [placed = 0, of = 0] = VERDICTS[kind] ?? [];
    expect(rejects).toEqual([]);
    expect([counts.placed, counts.rows]).toEqual([placed, of]);
    const codes = new Set(problems.map(({ code }) => code));
    expect(codes.has("geometry-kind")).toBe(placed < of);
    expect(codes.has("height-dropped")).toBe(placed > 0 && name.includes("xyz"));
    expect(story && reread(story).issues).toEqual([]);
  });
});
