import type { Geometry } from "geojson";
import { expect, it } from "vitest";
import { importText, reread } from "./import-text.ts";

const imported = (geometry: Geometry, properties: object = { title: "A" }) =>
  importText("a.geojson", JSON.stringify({ type: "Feature", geometry, properties }));

const points = (...coordinates: number[][]): Geometry => ({ type: "MultiPoint", coordinates });

it.each([
  points([44.25, 33], [45, 33.5]),
  {
    type: "GeometryCollection",
    geometries: [
      { type: "Point", coordinates: [44.25, 33] },
      { type: "Point", coordinates: [45, 33.5] },
    ],
  } satisfies Geometry,
])("each point of %j is a place of the event", (geometry) => {
  const { story, counts, problems } = imported(geometry, { title: "A", place: "Kirkuk" });
  expect(problems).toMatchObject([
    { code: "points-several", detail: expect.stringMatching(/ \(2\)$/) as string },
  ]);
  expect(counts).toMatchObject({ rows: 1, placed: 1, unplaced: 0, shapesLost: 0 });
  expect(story?.events.map(({ places }) => places.map(({ role }) => role))).toEqual([
    ["location", "location"],
  ]);
  expect(story?.places.map((place) => [place.properties.title, place.geometry])).toEqual([
    ["Kirkuk", { type: "Point", coordinates: [44.25, 33] }],
    ["Kirkuk", { type: "Point", coordinates: [45, 33.5] }],
  ]);
  expect(story && reread(story).issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("how coarsely all are written says how far each may be off", () => {
  const { story } = imported(points([44, 33], [45, 34]));
  expect(story?.places.map(({ properties }) => properties.precision.radiusM)).toEqual([
    56_000, 56_000,
  ]);
});

it("the same point twice is one place", () => {
  const { story, problems } = imported(points([44, 33], [44, 33]));
  expect(story?.events[0]?.places).toHaveLength(1);
  expect(story?.places).toHaveLength(1);
  expect(problems).toEqual([]);
});

it("more than a hundred are no places, and told as another shape is", () => {
  const many = Array.from({ length: 101 }, (_, n) => [n, 33]);
  const { counts, problems } = imported(points(...many));
  expect(counts).toMatchObject({ placed: 0, shapesLost: 1 });
  expect(problems).toMatchObject([{ code: "geometry-kind", detail: "MultiPoint (101)" }]);
});
