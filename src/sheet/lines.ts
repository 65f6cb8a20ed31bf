import { bowed, type Point } from "../basemap/arcs/curve.ts";
import { dottedArc, type DottedArc } from "../basemap/arcs/dots.ts";
import { BREATH, pathOf, PIECES } from "../basemap/arcs/paths.ts";
import type { Box } from "../basemap/boxes.ts";
import { symbolSizeAt } from "../basemap/marker-layout.ts";
import { toPixelsOn, type PictureCamera } from "../basemap/picture-camera.ts";
import { arcsOf, type Position } from "../explore/chain/arcs.ts";
import { pointOf } from "../explore/distance/estimate.ts";
import { greatCircle } from "../explore/distance/great-circle.ts";
import { onMap } from "../explore/meridians.ts";
import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";

const RADIUS = 4;

const boxRound = ({ x, y }: Point): Box => ({
  left: x - RADIUS,
  top: y - RADIUS,
  width: 2 * RADIUS,
  height: 2 * RADIUS,
});

/** Relations and the distance that the view shows, and what they cover. */
export const linesOf = (
  index: StoryIndex,
  scene: Scene,
  { all, distanceTo }: { all: boolean; distanceTo: string | undefined },
  camera: PictureCamera,
): { arcs: DottedArc[]; distance: string | null; boxes: Box[] } => {
  const lineOn = ([lng, lat]: Position, to: Position): Point[] =>
    greatCircle([onMap(lng, camera.cut), lat], to, PIECES).map((at) => toPixelsOn(camera, ...at));
  const room = symbolSizeAt(camera.zoom) / 2 + BREATH;
  const arcs = arcsOf(index, scene, all)
    .map(({ from, to, directed }) => dottedArc(bowed(lineOn(from, to)), room, directed))
    .filter(({ dots }) => dots.length > 0);
  const other = index.place.get(distanceTo ?? "");
  const [from, to] = [scene.focus.place?.place, other].map((place) => place && pointOf(place));
  const line = from && to && from !== to ? lineOn(from, to) : null;
  return {
    arcs,
    distance: line && pathOf(line),
    boxes: [...arcs.flatMap(({ dots }) => dots), ...(line ?? [])].map(boxRound),
  };
};
