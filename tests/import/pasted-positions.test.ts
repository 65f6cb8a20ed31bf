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
  const [reject] = importText("a.csv", `title,lat,lon\nA,${lat},${lon}\nB,1,-1\n`).rejects;
  expect(reject?.problem).toMatchObject({ code, column });
  expect(reject?.problem.expected).toBe(expected);
});

const fail = (what: unknown): never => {
  throw new Error(`No place in ${JSON.stringify(what)}`);
};

const linked = (link: string, precision = "") => {
  const { story, problems } = importText(
    "a.csv",
    `title,position,precision\nA,"${link}",${precision}\n`,
  );
  const [[type, { level, radiusM, basis }] = fail(story)] = (story?.places ?? []).map(
    ({ geometry, properties }) => [geometry?.type, properties.precision] as const,
  );
  return {
    known: [type, level, radiusM],
    says: basis?.["en"],
    told: problems.map(({ code }) => code).filter((code) => code !== "dates-unknown"),
  };
};

it.each([
  // 500 px of 156,543 m · cos 36.35° / 2^zoom each.
  ["https://www.openstreetmap.org/#map=10/36.3501/43.1501", 62_000],
  ["https://www.google.com/maps/@36.3501123,43.1501123,12z", 15_000],
  ["https://www.google.com/maps/@36.3501123,43.1501123,17.5z/data=!3m1!1e3", 340],
  ["https://www.google.com/maps/@36.3501123,43.1501123,1200m/data=!3m1!1e3", 600],
])("the middle of a map has the circle that was shown: %s", (link, radiusM) => {
  expect(linked(link)).toEqual({
    known: ["Point", "near", radiusM],
    says: "The file links to a part of a map without a pin, and the coordinates are its middle. The circle is about as wide as what is shown.",
    told: ["position-view"],
  });
});

it.each([
  "https://www.openstreetmap.org/#map=5/36.5012/43.5012",
  "https://www.google.com/maps/@36.3489123,43.1577123,6z",
])("the middle of half a continent is no place: %s", (link) => {
  const { known, says, told } = linked(link);
  expect(known).toEqual([undefined, "region", undefined]);
  expect(says).toContain("it is not drawn. Coordinates in the file: 36.");
  expect(told).toEqual(["position-view"]);
});

it("a pin is one whatever part of the map is shown, and a column may say it better", () => {
  const { known, told } = linked(
    "https://www.openstreetmap.org/?mlat=50.10123&mlon=8.60123#map=5/51/9",
  );
  expect([known, told]).toEqual([["Point", "near", 1000], []]);
  const osm = "https://www.openstreetmap.org/#map=19/50.10123/8.60123";
  expect(linked(osm, "exact").known).toEqual(["Point", "exact", undefined]);
});
