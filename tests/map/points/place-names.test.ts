import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Towns } from "../../../src/basemap/towns.ts";
import { digitsOf, placeNames, TownsOfCells } from "../../../src/map/points/place-names.ts";

const write = (degrees: number, digits: number): string => degrees.toFixed(digits);
const at = (lat: number, lng: number, town?: string) => ({
  at: [lat, lng] as [number, number],
  town,
});

describe("names of groups on the map", () => {
  it("are those of their towns, or coordinates", () => {
    expect(placeNames([at(33.31, 44.36, "Baghdad"), at(35.4, 44.3)], 1, write)).toEqual([
      "Baghdad",
      "35.4 / 44.3",
    ]);
  });

  it("have coordinates beside the town that several share, with no more digits than tell them apart", () => {
    const shared = [at(33.312, 44.361, "Baghdad"), at(33.318, 44.362, "Baghdad"), at(33.34, 44.4)];
    expect(placeNames(shared, 2, write)).toEqual([
      "Baghdad (33.31 / 44.36)",
      "Baghdad (33.32 / 44.36)",
      "33.34 / 44.40",
    ]);
    const near = [at(33.3101, 44.3601), at(33.3104, 44.3601), at(33.4, 44.4)];
    expect(placeNames(near, 2, write)).toEqual([
      "33.3101 / 44.3601",
      "33.3104 / 44.3601",
      "33.40 / 44.40",
    ]);
  });

  it("are each of one group alone, wherever they are farther apart than five digits tell", () => {
    const place = fc.record({
      at: fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })),
      town: fc.constantFrom(undefined, "Baghdad", "Basra"),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: (one) => one.at.join(), maxLength: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (places, digits) => {
          const names = placeNames(
            places.map(({ at: [lat, lng], town }) => at(33 + lat / 1e4, 44 + lng / 1e4, town)),
            digits,
            write,
          );
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });

  it("have more digits the nearer a view is", () => {
    expect([5, 7, 9, 13, 16, 40].map((level) => digitsOf({ level }))).toEqual([0, 0, 1, 2, 3, 5]);
  });
});

it("looks up the town of a cell once for as long as the cell stands there", () => {
  const baghdad = { lat: 33.3, lon: 44.4, en: "Baghdad", ar: null, pop: 5, rank: 1 };
  const towns = new Towns([baghdad] as unknown as ConstructorParameters<typeof Towns>[0]);
  const of = new TownsOfCells(towns);
  const cell = { key: "9/1/1", level: 9, middle: 3, at: [33.31, 44.41] as [number, number] };
  expect(of.of([cell]).map((town) => town?.en)).toEqual(["Baghdad"]);
  const { looked } = towns;
  expect(of.of([cell, cell])).toHaveLength(2);
  expect(towns.looked).toBe(looked);
  of.of([{ ...cell, middle: 4 }]);
  expect(towns.looked).toBeGreaterThan(looked);
});
