import { describe, expect, it } from "vitest";
import { areOnMap, createTally } from "../../../src/map/basemap/tile-tally.ts";

/** A tally of tiles at one zoom level, by whether each came. */
const tallyOf = (good: readonly boolean[], zoom = 6) => {
  const tally = createTally();
  const tiles = good.map((came) => ({ came }));
  for (const tile of tiles) tally.asked(tile, zoom);
  for (const tile of tiles) tally.answered(tile, tile.came);
  return { tally, tiles };
};

describe("what came of the tiles on the map", () => {
  it.each([
    ["shown", [true, true]],
    ["patchy", [true, false]],
    ["failed", [false, false]],
  ] as const)("is “%s” where %j came", (outcome, good) => {
    expect(tallyOf(good).tally.outcome()).toBe(outcome);
  });

  it("stays patchy when a whole row fails beside tiles that came before", () => {
    const { tally } = tallyOf([true]);
    for (const tile of [{}, {}]) {
      tally.asked(tile, 6);
      tally.answered(tile, false);
    }
    expect(tally.outcome()).toBe("patchy");
  });

  it("is failed when all of a new zoom level fail, though the old ones are still there", () => {
    const { tally } = tallyOf([true, true]);
    const tile = {};
    tally.asked(tile, 7);
    tally.answered(tile, false);
    expect(tally.outcome()).toBe("failed");
  });

  it("does not count what has left the map", () => {
    const { tally, tiles } = tallyOf([true, false]);
    tally.gone(tiles[1] ?? {});
    expect(tally.outcome()).toBe("shown");
  });
});

it.each([
  [undefined, false],
  ["waiting", false],
  ["failed", false],
  ["patchy", true],
  ["shown", true],
] as const)("tiles that are “%s” can be seen: %s", (state, seen) => {
  expect(areOnMap(state)).toBe(seen);
});
