import type { Size } from "../basemap/boxes.ts";
import type { PaintStock } from "../basemap/easel.ts";
import { paintTile } from "../basemap/paint-tile.ts";
import type { PictureCamera } from "../basemap/picture-camera.ts";
import { tilesUnder } from "../basemap/picture-tiles.ts";
import { boxPath, type GroupNode } from "./nodes.ts";
import { Recorder } from "./recorder.ts";

/** The ground as outlines, tile by tile. The relief is a picture and left out. */
export const groundOutlines = (
  { layers, dashed }: PaintStock,
  camera: PictureCamera,
  size: Size,
): GroupNode[] =>
  tilesUnder(camera, size, 1).map(({ picture, x, y }) => {
    const [left, top] = [Math.max(0, -x), Math.max(0, -y)];
    const seen = {
      left,
      top,
      width: Math.min(picture.pixels, size.width - x) - left,
      height: Math.min(picture.pixels, size.height - y) - top,
    };
    const recorder = new Recorder(seen);
    paintTile(recorder, { layers, dashed, relief: null }, picture);
    return {
      is: "group",
      move: { x, y },
      clip: { d: boxPath(seen) },
      children: recorder.nodes,
    };
  });
