import { expect, it } from "vitest";
import { placelessOf } from "../../../src/app/opening/placeless.ts";
import { HILLAH } from "../../explore/hillah.ts";

const unplaced = HILLAH.places.map((place) => ({ ...place, geometry: null }));
const archive = (placed: number) => ({
  rows: { archive: { head: { rows: 3 }, positions: { placed } } },
});
const NOTHING = { ...HILLAH, events: [], places: [] };
const MISSING = [{ code: "file-missing", file: "places.geojson" } as const];

const opened = (story: object, more: object = {}) => ({
  parsed: { story: { ...HILLAH, ...story }, issues: [] },
  remarks: null,
  ...more,
});

it.each([
  ["a story with places", opened({}), null],
  ["a story whose places have no coordinates", opened({ places: unplaced }), "geometries"],
  ["a table without coordinates", opened({ places: [] }, { remarks: {} }), "columns"],
  [
    "a story of which the places are missing",
    { parsed: { story: { ...HILLAH, places: [] }, issues: MISSING }, remarks: null },
    "file",
  ],
  ["a story without events", opened(NOTHING), null],
  ["an archive of which a row is placed", opened(NOTHING, { archive: archive(1) }), null],
  ["an archive of which no row is", opened(NOTHING, { archive: archive(0) }), "archive"],
  [
    "a long table of which no row is",
    opened(NOTHING, { archive: archive(0), remarks: {} }),
    "columns",
  ],
])("%s", (_, told, is) => {
  expect(placelessOf(told)).toBe(is);
});
