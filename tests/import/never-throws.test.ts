import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXTENSIONS } from "../../src/import/open/index.ts";
import { importText, reread } from "./import-text.ts";

const extension = fc.constantFrom(...EXTENSIONS);

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "36.2",
    "44,01",
    "03/04/2023",
    "2023-12-26",
    "1517966773840",
    "N36 11",
    "exact",
    "__proto__",
    "constructor",
    "=1+1",
    "200",
    "فيضان",
    "\u0000",
    "a\u202Eb",
    "\uFEFF",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const heading = fc.oneof(
  fc.constantFrom(
    "lat",
    "lon",
    "date",
    "end",
    "type",
    "title",
    "place",
    "coordinates",
    "precision",
    "radius",
    "killed",
    "id",
    "actor",
    "source",
    "__proto__",
  ),
  fc.string({ maxLength: 6 }),
);

const table = fc
  .record({
    headings: fc.array(heading, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
  })
  .map(({ headings, rows }) =>
    [headings, ...rows]
      .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
      .join("\n"),
  );

const geometry = fc.oneof(
  fc.constantFrom(null, 7, { type: "Pont", coordinates: [1, 2] }, { type: "Point" }),
  fc.record({
    type: fc.constantFrom("Point", "MultiPoint", "LineString", "Polygon", "MultiPolygon"),
    coordinates: fc.oneof(
      fc.constantFrom(
        [44, 33],
        [33, 144],
        [[44, 33]],
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ),
      fc.array(fc.array(fc.array(fc.double({ min: -200, max: 200 }), { maxLength: 3 }))),
      fc.jsonValue(),
    ),
  }),
  fc.jsonValue(),
);
const anyFeature = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom("Feature", "Feture", 7),
      geometry,
      properties: fc.oneof(fc.constant({ title: "A" }), fc.jsonValue()),
    },
    { requiredKeys: ["type"] },
  ),
  fc.jsonValue(),
);

describe("the import never throws, and loses no row", () => {
  it("counts each feature once: placed, without place, or bad with a reason", () => {
    fc.assert(
      fc.property(fc.array(anyFeature, { maxLength: 8 }), (features) => {
        const text = JSON.stringify({ type: "FeatureCollection", features }, null, 1);
        const { counts, rejects, story } = importText("a.geojson", text);
        const { rows, placed, unplaced, bad } = counts;
        expect(rows).toBe(features.length);
        expect(placed + unplaced + bad).toBe(features.length);
        expect(rejects).toHaveLength(bad);
        const left = rejects.map(({ problem }) => problem.row);
        for (const [n, feature] of features.entries())
          if (JSON.stringify(feature).includes('"Pont"')) expect(left).toContain(n + 1);
        expect(new Set(rejects.map(({ problem }) => problem.row)).size).toBe(bad);
        for (const { problem } of rejects) expect(problem.line).toBeGreaterThan(0);
        expect(story?.events.length ?? 0).toBe(placed + unplaced);
        if (story) expect(reread(story).issues).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("whatever the bytes are", () => {
    fc.assert(
      fc.property(extension, fc.uint8Array({ maxLength: 200 }), (kind, bytes) => {
        expect(importText(`a.${kind}`, bytes).counts.rows).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("whatever the JSON is", () => {
    const features = fc.array(
      fc.record({
        type: fc.constant("Feature"),
        geometry: fc.jsonValue(),
        properties: fc.jsonValue(),
      }),
      { maxLength: 4 },
    );
    const json = fc.oneof(
      fc.jsonValue(),
      features.map((all) => ({ type: "FeatureCollection", features: all })),
      fc.array(fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue()), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(json, (value) => {
        const { story } = importText("a.json", JSON.stringify(value));
        if (story) expect(reread(story).issues).toEqual([]);
      }),
    );
  });

  it("whatever the table is; and what it gives is a story without an issue", () => {
    fc.assert(
      fc.property(table, (text) => {
        const { counts, story, rejects } = importText("a.csv", text);
        expect(counts.placed + counts.unplaced + counts.bad + counts.unread).toBe(counts.rows);
        expect([0, counts.rows]).toContain(counts.unread);
        expect(rejects).toHaveLength(counts.bad);
        if (story) expect(reread(story)).toEqual({ story, issues: [] });
      }),
    );
  });
});
