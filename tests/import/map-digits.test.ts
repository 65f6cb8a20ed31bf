import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

const radius = (name: string, text: string) =>
  importText(name, text).story?.places.map(({ properties }) => properties.precision.radiusM);

const geojson = (lon: string, lat: string, more = "") =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[${lon},${lat}]},"properties":{"title":"A"}${more}}]}`;

it.each([
  ["44", "36", 56_000],
  ["52.9", "29.9", 5600],
  ["44.12", "36.34", 1000],
  ["44.1", "36.3456", 1000],
  ["44.1234567", "36", 1000],
  ["1e-7", "2", 1000],
])("a map's point is as exact as its finer number: [%s, %s]", (lon, lat, metres) => {
  expect(radius("a.geojson", geojson(lon, lat))).toEqual([metres]);
});

it("holds for KML and Linked Places too", () => {
  const kml =
    "<kml><Placemark><name>A</name><Point><coordinates>8,50</coordinates></Point></Placemark></kml>";
  expect(radius("a.kml", kml)).toEqual([56_000]);
  const linked = ',"names":[{"toponym":"A"}],"when":{"timespans":[{"start":{"in":"2020"}}]}';
  expect(radius("a.geojson", geojson("52.9", "29.9", linked))).toEqual([5600]);
});
