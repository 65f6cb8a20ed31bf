import { expect, it } from "vitest";
import type { PaintStock } from "../../../src/basemap/easel.ts";
import { Stock, type TopologyFile } from "../../../src/basemap/stock.ts";
import { readMaterials } from "../../../src/cli/preview-materials.ts";
import { newCanvas } from "../../../src/publish/preview/canvas.ts";
import { Ground } from "../../../src/publish/preview/ground.ts";

const SIZE = { width: 200, height: 150 };
const BAGHDAD = { zoom: 4, origin: { x: 2400, y: 1600 } };

/** The map's data, and how often a tile was painted from it. */
const counting = (): { stock: PaintStock; asked: () => number } => {
  const whole = new Stock();
  for (const [file, topology] of Object.entries(readMaterials().topologies))
    whole.add(file as TopologyFile, topology);
  let asked = 0;
  const stock: PaintStock = {
    get layers() {
      asked += 1;
      return whole.layers;
    },
    dashed: whole.dashed,
    relief: whole.relief,
  };
  return { stock, asked: () => asked };
};

const picture = (ground: Ground): Buffer => {
  const { canvas, ctx } = newCanvas(SIZE.width, SIZE.height);
  ground.paint(ctx, BAGHDAD, SIZE, 1);
  return canvas.toBuffer("image/png");
};

it("paints a tile once, and the picture from it byte for byte as before", () => {
  const { stock, asked } = counting();
  const ground = new Ground(stock);
  const first = picture(ground);
  const once = asked();
  expect(once).toBeGreaterThan(0);
  expect(picture(ground).equals(first)).toBe(true);
  expect(asked()).toBe(once);
  ground.forget();
  expect(picture(ground).equals(first)).toBe(true);
  expect(asked()).toBe(2 * once);
});
