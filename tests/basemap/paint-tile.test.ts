import type { FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { DashedLines } from "../../src/basemap/dashed-lines.ts";
import type { Context, PaintStock } from "../../src/basemap/easel.ts";
import { TiledLayers, type Tags } from "../../src/basemap/layers.ts";
import { paintTile } from "../../src/basemap/paint-tile.ts";
import { PALETTES } from "../../src/basemap/theme.ts";
import type { TilePicture } from "../../src/basemap/tile-picture.ts";

const LIGHT = PALETTES.light;

interface Stroke {
  how: string;
  colour: string;
  points: string[];
  dash: number[];
}

/** A canvas that remembers what was filled and stroked, in which colour and along which points. */
const recorder = () => {
  const strokes: Stroke[] = [];
  let points: string[] = [];
  let dash: number[] = [];
  const note = (how: string, colour: string) => strokes.push({ how, colour, points, dash });
  const ctx = {
    fillStyle: "",
    strokeStyle: "",
    beginPath: () => (points = []),
    moveTo: (x: number, y: number) => points.push(`${Math.round(x)} ${Math.round(y)}`),
    lineTo: (x: number, y: number) => points.push(`${Math.round(x)} ${Math.round(y)}`),
    closePath: () => undefined,
    rect: () => undefined,
    clip: (rule = "nonzero") => note(`clip ${rule}`, ""),
    save: () => undefined,
    restore: () => undefined,
    setLineDash: (to: number[]) => (dash = to),
    drawImage: () => note("drawImage", ""),
    fillRect: () => note("fillRect", ctx.fillStyle),
    fill: () => note("fill", ctx.fillStyle),
    stroke: () => note("stroke", ctx.strokeStyle),
  };
  return { ctx: ctx as unknown as Context, strokes };
};

const collection = (
  geometry: Geometry,
  properties: Tags = {},
): FeatureCollection<Geometry, Tags> => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", geometry, properties }],
});

/** Land that fills the eastern half of the northern hemisphere, and a line along its middle. */
const LAND: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [180, 0],
      [180, 80],
      [0, 80],
      [0, 0],
    ],
  ],
};
const LINE: Geometry = {
  type: "LineString",
  coordinates: [
    [45, 0],
    [45, 66.51326],
  ],
};

const stock = (parts: Partial<PaintStock> = {}): PaintStock => {
  const layers = new TiledLayers();
  layers.add("land", collection(LAND));
  layers.add("rivers", collection(LINE, { rank: 1 }));
  return { layers, dashed: new Map(), relief: null, ...parts };
};

const picture = (changes: Partial<TilePicture> = {}): TilePicture => ({
  tile: { z: 0, x: 0, y: 0 },
  zoom: 7,
  pixels: 514,
  tilePixels: 512,
  corner: [0, 0],
  pixelRatio: 1,
  scheme: "light",
  ...changes,
});

const paint = (of: PaintStock, changes?: Partial<TilePicture>): Stroke[] => {
  const { ctx, strokes } = recorder();
  paintTile(ctx, of, picture(changes));
  return strokes;
};

describe("painting a tile", () => {
  it("begins with the sea, then land, then water on it", () => {
    const done = paint(stock()).map(({ how, colour }) => `${how} ${colour}`);
    expect(done).toEqual([
      `fillRect ${LIGHT.sea}`,
      `fill ${LIGHT.land}`,
      `stroke ${LIGHT.land}`,
      `stroke ${LIGHT.river}`,
    ]);
  });

  it("puts degrees where they belong in the picture", () => {
    const river = paint(stock()).find(({ colour }) => colour === LIGHT.river);
    expect(river?.points).toEqual(["320 256", "320 128"]);
  });

  it("moves everything by the tile's corner, at the picture's own scale", () => {
    const river = paint(stock(), { tilePixels: 1024, corner: [0.6, 0.6] }).find(
      ({ colour }) => colour === LIGHT.river,
    );
    expect(river?.points).toEqual(["641 513", "641 257"]);
  });

  it("draws the part of an ancestor where the data goes no deeper", () => {
    const deep = 2 ** 17;
    const tile = { z: 17, x: (45 / 360 + 0.5) * deep, y: 0.4 * deep };
    const river = paint(stock(), { tile: { ...tile, y: Math.floor(tile.y) } }).find(
      ({ colour }) => colour === LIGHT.river,
    );
    expect(river?.points.map((point) => point.split(" ")[0])).toEqual(["0", "0"]);
  });

  it("shades land only, and only from afar", () => {
    const relief = { width: 1, height: 1 } as unknown as ImageBitmap;
    const ways = (zoom: number) => paint(stock({ relief }), { zoom }).map(({ how }) => how);
    expect(ways(7).slice(3, 5)).toEqual(["clip nonzero", "drawImage"]);
    expect(ways(10)).not.toContain("drawImage");
  });

  it("leaves coarse rivers out where finer ones are, close up", () => {
    const of = stock();
    of.layers.add("detailRivers", collection(LINE, { class: 1 }));
    const ways = (zoom: number) => paint(of, { zoom }).map(({ how }) => how);
    expect(ways(7)).not.toContain("clip evenodd");
    expect(ways(8)).toContain("clip evenodd");
  });

  it("counts dashes from a line's own beginning, also in the tile next door", () => {
    const { features } = collection(LINE);
    const of = stock({ dashed: new Map([["districts", new DashedLines(features)]]) });
    const dashed = (x: number, y: number) =>
      paint(of, { tile: { z: 1, x, y } }).find(({ dash }) => dash.length > 0);
    // The same beginning, 512 pixels up or down from where the other tile has it.
    expect(dashed(1, 0)?.points[0]).toBe("128 512");
    expect(dashed(1, 1)?.points[0]).toBe("128 0");
    expect(dashed(1, 0)?.dash).toEqual([4, 3]);
  });
});
