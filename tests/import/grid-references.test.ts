import fc from "fast-check";
import { forward } from "mgrs";
import { describe, expect, it } from "vitest";
import { readPosition } from "../../src/import/coordinates.ts";
import { importText } from "./import-text.ts";

describe("a reference of the Military Grid Reference System", () => {
  it.each<[string, number, number]>([
    // Wikipedia, “Military Grid Reference System” and “United States National Grid”.
    ["4QFJ 12345 67890", 21.4098, -157.9161],
    ["18S UJ 23480 06470", 38.8895, -77.0353],
    ["18suj2348006470", 38.8895, -77.0353],
    // Where the equator and the meridian of Greenwich meet.
    ["31N AA 66021 00000", 0, 0],
  ])("%s is read as its square's middle", (cell, lat, lon) => {
    const read = readPosition(cell);
    expect(read?.lat).toBeCloseTo(lat, 3);
    expect(read?.lon).toBeCloseTo(lon, 3);
  });

  it("is as exact as its digits", () => {
    const within = (cell: string): number =>
      Math.round((readPosition(cell)?.within ?? 0) * 111_320);
    expect(within("38SMB1234567890")).toBeLessThanOrEqual(1);
    expect(within("38SMB123678")).toBeGreaterThanOrEqual(50);
    expect(within("38SMB123678")).toBeLessThan(70);
    expect(within("38SMB16")).toBeGreaterThanOrEqual(5000);
    expect(within("38SMB16")).toBeLessThan(7000);
  });

  it("is found again wherever it is on Earth", () => {
    const anywhere = fc.record({
      lat: fc.double({ min: -79.9, max: 83.9, noNaN: true }),
      lon: fc.double({ min: -179.99, max: 179.99, noNaN: true }),
      digits: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(anywhere, ({ lat, lon, digits }) => {
        const read = readPosition(forward([lon, lat], digits));
        expect(Math.abs((read?.lat ?? NaN) - lat)).toBeLessThan(0.1);
        const metres = 111_320 * Math.cos((lat * Math.PI) / 180);
        const apart = Math.abs((read?.lon ?? NaN) - lon);
        expect(Math.min(apart, 360 - apart) * metres).toBeLessThan(11_000);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "61SMB1234",
    "0SMB1234",
    "00SMB1234",
    "38IMB1234",
    "38SMB123",
    "38SMB",
    "38SMZ1234",
    "38SAA1234",
    "38S",
  ])("%s is none", (cell) => expect(readPosition(cell)).toBeNull());
});

describe("a plus code", () => {
  it.each<[string, number, number]>([
    // Open Location Code, test data of the specification (decoding.csv).
    ["7FG49QCJ+2V", 20.3700625, 2.7821875],
    ["7FG49QCJ+2VX", 20.3701125, 2.782234375],
    ["8fvc2222+22", 47.0000625, 8.0000625],
    ["4VCPPQGP+Q9", -41.2730625, 174.7859375],
  ])("%s is read as its cell's middle", (cell, lat, lon) => {
    const read = readPosition(cell);
    expect(read?.lat).toBeCloseTo(lat, 6);
    expect(read?.lon).toBeCloseTo(lon, 6);
  });

  it.each([
    "PQGP+Q9",
    "PQGP+Q9 Wellington",
    "4VCPPQGP",
    "4VCPPQGP+Q",
    "4VCPPQGA+Q9",
    "X2222222+22",
  ])("%s is none by itself", (cell) => expect(readPosition(cell)).toBeNull());
});

it("a table's column of grid references places its rows, as exactly as they are written", () => {
  const { story, counts } = importText(
    "sites.csv",
    "title,date,MGRS\nA,2023-01-02,38S MB 1234 5678\nB,2023-01-03,38SMB16\nC,2023-01-04,38SXX\n",
  );
  expect(counts).toMatchObject({ rows: 3, placed: 2, bad: 1 });
  expect(story?.places.map(({ properties: { precision } }) => precision.radiusM)).toEqual([
    1000, 5900,
  ]);
});
