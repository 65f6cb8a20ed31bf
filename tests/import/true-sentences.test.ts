import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

const placesOf = (name: string, text: string) =>
  importText(name, text).story?.places.map(({ geometry, properties }) => ({
    radiusM: properties.precision.radiusM,
    says: properties.precision.basis?.["en"],
    kind: properties.kind,
    isPlaced: geometry !== null,
    from: properties.coordinates?.source,
  }));

it("says what radius a file has where the digits of its coordinates are too few for it", () => {
  const column = "As the imported file has it, in its column “accuracy_m”.";
  expect(
    placesOf("a.csv", "title,lat,lon,accuracy_m\nA,50.1,8.6,30\nB,50.2,8.6,20000\n"),
  ).toMatchObject([
    {
      radiusM: 5600,
      says: `${column} The radius there is 30 m. Its coordinates have so few digits that they may be off by 5.6 km: that is the circle.`,
    },
    { radiusM: 20_000, says: column },
  ]);
});

it("does not call a place exact, nor its exactness unsaid, where the digits are few", () => {
  expect(placesOf("a.csv", "title,lat,lon,precision\nA,50.1,8.6,exact\n")).toMatchObject([
    {
      radiusM: 5600,
      says: "The imported file says “exact” in its column “precision”. Its coordinates have so few digits that they may be off by 5.6 km: that is the circle.",
    },
  ]);
});

const LINE = '{"type":"LineString","coordinates":[[1,2],[3,4]]}';
const feature = (properties: string) =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":${LINE},"properties":${properties}}]}`;

it("says of a line that it is a shape that is not shown", () => {
  const shape =
    "The imported file has a line or another shape for it, which is not shown: a story has points (up to 100 in one shape) and areas.";
  const { story } = importText("a.geojson", feature('{"title":"A"}'));
  expect(story?.events[0]?.unplaced?.["en"]).toBe(shape);
  expect(placesOf("a.geojson", feature('{"title":"A","place":"Road 5"}'))).toMatchObject([
    { says: shape, from: undefined },
  ]);
});

it("names no origin of coordinates that a place does not have", () => {
  expect(
    placesOf("a.csv", 'title,place,lat,lon\nA,"Zeil 1, Frankfurt",,\nB,Here,50.11,8.61\n'),
  ).toMatchObject([
    { isPlaced: false, from: undefined, kind: "site" },
    { isPlaced: true, from: "a" },
  ]);
});

it("says what a row without a year has of a date", () => {
  const { story } = importText("a.csv", "title,year,month,day\nA,,3,5\nB,,,\nC,2020,3,5\n");
  expect(story?.events.map(({ when }) => [when.edtf, when.note?.["en"]])).toEqual([
    ["XXXX", "The imported file gives no year, only “month: 3, day: 5”."],
    ["XXXX", "No column that was used gives a date."],
    ["2020-03-05", undefined],
  ]);
});

it.each([
  ["33", "44", "33, 44"],
  ["33.1", "44", "33.1, 44"],
  ["13.654321", "44", "13.654321, 44"],
  ["13,654321", "44", "13.654321, 44"],
  ["33.10", "44.25", "33.10, 44.25"],
  ["33.123456", "-44.98765432", "33.123456, -44.987654"],
  ["33°30'", "44°15'", "33.50, 44.25"],
  ['33°30\'36""', '44°15\'00""', "33.5100, 44.2500"],
])("calls a nameless place by the digits that the file has: %s, %s", (lat, lon, name) => {
  const { story } = importText("a.csv", `date,lat,lon\n2023,"${lat}","${lon}"\n`);
  expect(story?.places[0]?.properties.title).toBe(name);
});

it.each([
  ["13.654321, 44", "13.654321, 44"],
  ["13.650 44.1", "13.650, 44.1"],
  ["POINT(44 13.654321)", "13.654321, 44"],
  ["https://www.google.com/maps?q=13.654321,44", "13.654321, 44"],
])("the same of one cell: %s", (position, name) => {
  const { story } = importText("a.csv", `date,position\n2023,"${position}"\n`);
  expect(story?.places[0]?.properties.title).toBe(name);
});

it("the same of a map’s numbers", () => {
  const geometry = { type: "Point", coordinates: [44, 13.654321] };
  const feature = { type: "Feature", geometry, properties: { date: "2023" } };
  const { story } = importText("a.geojson", JSON.stringify(feature));
  expect(story?.places[0]?.properties.title).toBe("13.654321, 44");
});

it("says the radius that few digits leave in as many digits as the page shows", () => {
  expect(placesOf("a.csv", "title,lat,lon\nA,33,44\n")).toMatchObject([
    {
      radiusM: 56_000,
      says: "No column that was used says how exactly the place is known; 56 km is assumed.",
    },
  ]);
});
