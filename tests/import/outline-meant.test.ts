import fc from "fast-check";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { shaped } from "../../src/import/assemble/geometry.ts";
import { importText, reread } from "./import-text.ts";

const area = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });
const areas = (...coordinates: Position[][][]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates,
});

/** From its south-west, south-east … corner on, counter-clockwise as it is written. */
const box = (west: number, south: number, east: number, north: number, first = 0): Position[] => {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const turned = [...corners.slice(first), ...corners.slice(0, first)];
  return [...turned, turned[0] ?? []];
};

const told = (geometry: Polygon | MultiPolygon) => {
  const feature = { type: "Feature", geometry, properties: { title: "A", place: "B" } };
  const { problems, counts, story } = importText("a.geojson", JSON.stringify(feature));
  const issues = story ? reread(story).issues.map(({ code }) => code) : [];
  expect(issues.filter((code) => /ring|antimeridian/.test(code))).toEqual([]);
  return { codes: problems.map(({ code }) => code), placed: counts.placed, story };
};

const reachOf = (of: Polygon | MultiPolygon | null): number[] => {
  const all = of?.type === "Polygon" ? [of.coordinates] : (of?.coordinates ?? []);
  return all.flatMap((rings) => {
    const lons = rings.flat().map(([x = 0]) => x);
    return [Math.min(...lons), Math.max(...lons)];
  });
};

const made = (of: Polygon | MultiPolygon) => shaped(of).geometry as Polygon | MultiPolygon | null;

describe("a box of which two edges leap over more than 180°", () => {
  const USA = [-179.15, 18.9, 179.77, 71.4] as const;
  const FIJI = [-178, -19, 177, -16] as const;

  it.each([
    ["as PostGIS writes envelopes", box(...USA).toReversed()],
    ["as other programs do", box(...USA)],
    ["from the north", box(...USA, 3)],
  ])("is an envelope where it begins in the west: %s", (_, ring) => {
    expect(told(area(ring))).toMatchObject({ codes: ["area-wide"], placed: 1 });
    const geometry = made(area(ring));
    expect(reachOf(geometry)).toEqual([-179.15, 179.77]);
    // No edge of it can be read in two ways any more.
    expect(shaped(geometry)).toEqual({ geometry, lost: null });
  });

  it.each([
    ["from the south", box(...FIJI, 1).toReversed()],
    ["from the north", box(...FIJI, 2).toReversed()],
  ])(
    "lies over 180° where it begins in the west of that and runs counter-clockwise: %s",
    (_, ring) => {
      expect(told(area(ring))).toMatchObject({ codes: ["area-antimeridian"], placed: 1 });
      expect(reachOf(made(area(ring)))).toEqual([177, 180, -180, -178]);
    },
  );

  it("may be either where it runs the other way, which is as some write envelopes", () => {
    const { codes, placed, story } = told(area(box(...FIJI, 1)));
    expect([codes, placed]).toEqual([["area-unclear"], 0]);
    expect(story?.places[0]?.geometry).toBeNull();
  });

  it("is over 180° where a hole says so, and unclear where holes say another thing than it", () => {
    const hole = box(178.5, -18, 179.5, -17).toReversed();
    expect(told(area(box(...FIJI, 1), hole)).codes).toEqual(["area-antimeridian"]);
    const elsewhere = box(170, -18, 171, -17).toReversed();
    expect(told(area(box(...FIJI, 1).toReversed(), elsewhere)).codes).toEqual(["area-unclear"]);
  });

  it("is over 180° where else it would cross another part of its shape", () => {
    const far = area(box(-170, 65, 170, 70, 1)).coordinates;
    expect(told(areas(far)).codes).toEqual(["area-unclear"]);
    const russia = areas([box(30, 50, 170, 72)], far);
    expect(told(russia)).toMatchObject({ codes: ["area-antimeridian"], placed: 1 });
    expect(reachOf(made(russia))).toEqual([30, 170, 170, 180, -180, -170]);
  });
});

describe("an outline that is no box", () => {
  const hexagon: Position[] = [
    [177, -18],
    [178, -19],
    [-179, -19],
    [-178, -17.5],
    [-179, -16],
    [178, -16],
    [177, -18],
  ];

  it("lies over 180° where its ends would be dents, whichever way it runs", () => {
    for (const ring of [hexagon, hexagon.toReversed()]) {
      expect(told(area(ring)).codes).toEqual(["area-antimeridian"]);
      expect(reachOf(made(area(ring)))).toEqual([177, 180, -180, -178]);
    }
  });

  it("is a hull round the world where it is convex as it is written", () => {
    // Of the United States, as ST_ConvexHull has it.
    const hull: Position[] = [
      [-155, 19],
      [-80.9, 24.5],
      [179.77, 51.9],
      [-156.5, 71.4],
      [-179.15, 51.2],
      [-155, 19],
    ];
    for (const ring of [hull, hull.toReversed()]) {
      expect(told(area(ring)).codes).toEqual(["area-wide"]);
      expect(reachOf(made(area(ring)))).toEqual([-179.15, 179.77]);
    }
  });

  it("is unclear where it would bow inwards at 180°, or be a hull of what is beside that", () => {
    const bow: Position[] = [
      [177, -3],
      [-177, -3],
      [-178, 0],
      [-177, 3],
      [177, 3],
      [178, 0],
      [177, -3],
    ];
    expect(told(area(bow)).codes).toEqual(["area-unclear"]);
  });

  it("that is neither lies over 180° where all of it is near there, else it is unclear", () => {
    const dented = (far: number): Position[] => [
      [far, 0],
      [-170, 0],
      [-172, 5],
      [-170, 10],
      [far, 10],
      [far + 5, 5],
      [far + 5.5, 4],
      [far - 1, 2],
      [far, 0],
    ];
    expect(told(area(dented(170))).codes).toEqual(["area-antimeridian"]);
    expect(told(area(dented(80))).codes).toEqual(["area-unclear"]);
  });
});

it("a shape keeps its other parts where one is not clear, and says so", () => {
  const shape = areas([box(10, 0, 12, 2)], [box(-178, -19, 177, -16, 1)]);
  const { codes, placed, story } = told(shape);
  expect([codes, placed]).toEqual([["area-unclear"], 1]);
  const [place] = story?.places ?? [];
  expect(reachOf(place?.geometry as MultiPolygon)).toEqual([10, 12]);
  expect(place?.properties.precision.basis?.["en"]).toContain("A part of it is not shown");
});

it("is told of the edge, in a collection and of a geometry alone too", () => {
  const over = area(box(-178, -19, 177, -16, 1).toReversed());
  const here = area(box(10, 0, 12, 2));
  const pathIn = (value: unknown) =>
    importText("a.geojson", JSON.stringify(value)).problems.flatMap(({ path }) => path ?? []);
  const feature = (geometry: unknown) => ({
    type: "Feature",
    geometry,
    properties: { title: "A" },
  });
  const multi = areas(here.coordinates, over.coordinates);
  expect(pathIn({ type: "FeatureCollection", features: [feature(multi)] })).toEqual([
    "/features/0/geometry/coordinates/1/0/1",
  ]);
  const both = { type: "GeometryCollection", geometries: [here, over] };
  expect(pathIn(feature(both))).toEqual(["/geometry/geometries/1/coordinates/0/1"]);
  expect(pathIn(over)).toContain("/coordinates/0/1");
});

it("a box is read alike from whichever of its western corners it begins, and never made of another size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -179, max: -100 }),
      fc.integer({ min: 100, max: 179 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (west, east, first, isTurned) => {
        fc.pre(east - west > 180);
        const written = box(west, 0, east, 10, first);
        const ring = isTurned ? written.toReversed() : written;
        const { geometry, lost } = shaped(area(ring));
        const [x = 0] = ring[0] ?? [];
        if (x === west) expect(reachOf(geometry as Polygon)).toEqual([west, east]);
        else if (lost === null)
          expect(reachOf(geometry as MultiPolygon)).toEqual([east, 180, -180, west]);
        else expect([geometry, lost]).toEqual([null, "outline"]);
      },
    ),
  );
});
