import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAngle, readPosition } from "../../src/import/coordinates.ts";

describe("a latitude or longitude in a cell", () => {
  it.each([
    ["36.19", "lat", 36.19],
    ["36,19", "lat", 36.19],
    ["-36.19", "lat", -36.19],
    ["−36.19", "lat", -36.19],
    ["٣٦٫١٩", "lat", 36.19],
    ["36.19°N", "lat", 36.19],
    ["36.19 S", "lat", -36.19],
    ["36°11'24\"N", "lat", 36.19],
    ["36° 11′ 24″ N", "lat", 36.19],
    ["N 36 11 24", "lat", 36.19],
    ["36:11:24", "lat", 36.19],
    ["44°1.5'W", "lon", -44.025],
  ] as const)("%s is a %s of %d degrees", (cell, axis, degrees) => {
    expect(readAngle(cell, axis)?.degrees).toBeCloseTo(degrees, 6);
  });

  it.each([
    ["", "lat"],
    ["north", "lat"],
    ["36.19 E", "lat"],
    ["-36.19 S", "lat"],
    ["36 61 00", "lat"],
    ["36.5 30 00", "lat"],
    ["1,234,567", "lat"],
    ["1e5", "lat"],
  ] as const)("“%s” is no %s", (cell, axis) => {
    expect(readAngle(cell, axis)).toBeNull();
  });

  it("is as exact as it is written", () => {
    expect(readAngle("36.2", "lat")?.within).toBeCloseTo(0.05);
    expect(readAngle("36", "lat")?.within).toBeCloseTo(0.5);
    expect(readAngle("36°12'N", "lat")?.within).toBeCloseTo(1 / 120);
  });

  it("is read back whatever number it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), (n) => {
        const text = (n / 100_000).toFixed(5);
        expect(readAngle(text, "lat")?.degrees).toBe(Number(text));
        expect(readAngle(text.replace(".", ","), "lat")?.degrees).toBe(Number(text));
      }),
    );
  });
});

describe("a position in one cell", () => {
  it.each([
    "36.19, 44.01",
    "36.19,44.01",
    "(36.19, 44.01)",
    "36,19; 44,01",
    "36,19, 44,01",
    "36,19 44,01",
    "36.19 44.01",
    "36°11'24\"N 44°0'36\"E",
    "44.01°E, 36.19°N",
    "44.01°E, 36.19",
    "44°0'36\"E 36°11'24\"N",
    "POINT (44.01 36.19)",
    "36.19، 44.01",
    "٣٦٫١٩، ٤٤٫٠١",
    "36° 11′ 24,0″ N, 44° 0′ 36,0″ E",
    "36,19° N, 44,01° E",
  ])("%s", (cell) => {
    const position = readPosition(cell);
    expect(position?.lat).toBeCloseTo(36.19, 6);
    expect(position?.lon).toBeCloseTo(44.01, 6);
  });

  it.each(["", "36.19", "Erbil", "36.19, Erbil", "POINT EMPTY", "44.01°E, 36.19°E"])(
    "“%s” is none",
    (cell) => {
      expect(readPosition(cell)).toBeNull();
    },
  );
});

it.each([
  ["362024N0430748E", 36.34, 43.13],
  ["362024N 0430748E", 36.34, 43.13],
  ["3620N 04307E", 36.3333333, 43.1166667],
  ["3620N04307W", 36.3333333, -43.1166667],
  ["362024.0S0430748.0E", -36.34, 43.13],
])("reads degrees without marks between: %s", (cell, lat, lon) => {
  expect(readPosition(cell)).toMatchObject({ lat, lon });
});

it.each(["366024N0430748E", "362060N0430748E", "36202N", "4307E"])(
  "reads no degrees without marks in %s",
  (cell) => {
    const { lat = 0 } = readPosition(cell) ?? {};
    expect(Math.abs(lat) > 90 || lat === 0).toBe(true);
  },
);

it.each([
  ["36 20 24 S", -36.34],
  ["36 20 24S", -36.34],
  ["36d20m24s", 36.34],
  ["36d 20m 24s S", -36.34],
  ["36 20 24s N", 36.34],
])("takes an S for south where it stands for no seconds: %s", (cell, lat) => {
  expect(readAngle(cell, "lat")?.degrees).toBe(lat);
});
