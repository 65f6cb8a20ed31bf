import { expect, it } from "vitest";
import { isPlaceless } from "../../../src/app/opening/is-placeless.ts";
import { HILLAH } from "../../explore/hillah.ts";

const unplaced = HILLAH.places.map((place) => ({ ...place, geometry: null }));
const archive = (placed: number) => ({
  rows: { archive: { head: { rows: 3 }, positions: { placed } } },
});
const NOTHING = { ...HILLAH, events: [], places: [] };

it.each([
  ["a story with places", { parsed: { story: HILLAH } }, false],
  [
    "a story whose places have no coordinates",
    { parsed: { story: { ...HILLAH, places: unplaced } } },
    true,
  ],
  ["a story without events", { parsed: { story: NOTHING } }, false],
  [
    "an archive of which a row is placed",
    { parsed: { story: NOTHING }, archive: archive(1) },
    false,
  ],
  ["an archive of which no row is", { parsed: { story: NOTHING }, archive: archive(0) }, true],
])("%s", (_, opened, is) => {
  expect(isPlaceless(opened)).toBe(is);
});
