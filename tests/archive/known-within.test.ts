import fc from "fast-check";
import { expect, it } from "vitest";
import { coordinatesKnown } from "../../src/archive/known-within.ts";

it.each([
  [45_901, ["34.6", "41.8"]],
  [5000, ["34.60", "41.84"]],
  [300_000, ["35", "42"]],
  [undefined, ["34.597042", "41.835938"]],
])("writes coordinates known to %s metres no more exactly than that", (radiusM, expected) => {
  const coordinates = ["34.59704151614416", "41.8359375"] as const;
  expect(coordinatesKnown({ coordinates, ...(radiusM && { radiusM }) })).toEqual(expected);
});

it("writes none more exactly than they were, and moves none by more than a fourth of what is not known", () => {
  expect(coordinatesKnown({ coordinates: ["33.3", "-44"], radiusM: 10 })).toEqual(["33.3", "-44"]);
  expect(coordinatesKnown({ radiusM: 10 })).toBeUndefined();
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.integer({ min: 1, max: 1e6 }),
      (lat, radiusM) => {
        const [text = ""] = coordinatesKnown({ coordinates: [lat.toFixed(9), "0"], radiusM }) ?? [];
        expect(Math.abs(Number(text) - lat) * 111_320).toBeLessThanOrEqual(
          Math.max(radiusM / 4, 0.06),
        );
      },
    ),
  );
});
