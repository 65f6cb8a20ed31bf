import { expect, it } from "vitest";
import { readAngle, readPosition } from "../../src/import/coordinates.ts";
import { importText } from "./import-text.ts";

it.each([
  "https://www.google.com/maps/@50.1,8.6,15z",
  "https://maps.google.com/?q=50.1,8.6",
  "https://www.google.com/maps/search/?api=1&query=50.1%2C8.6",
  "https://www.google.com/maps/place/X/@51,9,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d50.1!4d8.6",
  "https://www.openstreetmap.org/#map=15/50.1/8.6",
  "https://www.openstreetmap.org/?mlat=50.1&mlon=8.6#map=12/51/9",
  "geo:50.1,8.6",
  "geo:50.1,8.6?z=15",
  "50.1/8.6",
  "Lat: 50.1, Lon: 8.6",
  "latitude=50.1; longitude=8.6",
  "Lon: 8.6, Lat: 50.1",
  "'50.1, 8.6",
])("reads a position as it is pasted: %s", (text) => {
  expect(readPosition(text)).toEqual({ lat: 50.1, lon: 8.6, within: 0.05 });
});

it.each([
  "https://example.org/2024/05",
  "https://www.google.com/maps/place/Paris",
  "1/2/3",
  "geo:x",
])("reads none in %s", (text) => {
  expect(readPosition(text)).toBeNull();
});

it.each([
  ["'50.1", 50.1, 0.05],
  ["5.01E+01", 50.1, 0.05],
  ["8.6e0", 8.6, 0.05],
  ["-3.38688E+01", -33.8688, 0.00005],
])("reads a number as spreadsheets write it: %s", (text, degrees, within) => {
  expect(readAngle(text, "lat")?.degrees).toBe(degrees);
  expect(readAngle(text, "lat")?.within).toBeCloseTo(within, 10);
});

it("takes an E for east where no exponent follows", () => {
  expect(readAngle("8E", "lon")?.degrees).toBe(8);
});

it.each([
  ["50.1", "-8.6 W", "row-minus-letter", "lon", undefined],
  ["-50.1 S", "8.6", "row-minus-letter", "lat", undefined],
  ["50.1", "190", "row-beyond-180", "lon", "-180 … 180 (190 = -170)"],
  ["50.1", "-190.5", "row-beyond-180", "lon", "-180 … 180 (-190.5 = 169.5)"],
  ["3690000", "440000", "row-outside-world", "lat", undefined],
])("says what is wrong with %s, %s", (lat, lon, code, column, expected) => {
  const [reject] = importText("a.csv", `title,lat,lon\nA,${lat},${lon}\n`).rejects;
  expect(reject?.problem).toMatchObject({ code, column });
  expect(reject?.problem.expected).toBe(expected);
});
