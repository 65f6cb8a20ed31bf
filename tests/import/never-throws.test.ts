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

describe("the import never throws, and loses no row", () => {
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
        expect(counts.placed + counts.unplaced + counts.bad).toBe(counts.rows);
        expect(rejects).toHaveLength(counts.bad);
        if (story) expect(reread(story)).toEqual({ story, issues: [] });
      }),
    );
  });
});
