import type { Box, Size } from "../basemap/boxes.ts";
import { labelCandidates } from "../basemap/labels/candidates.ts";
import type { Gazetteer } from "../basemap/labels/gazetteer.ts";
import type { Label } from "../basemap/labels/labels.ts";
import type { NamesShown } from "../basemap/labels/names.ts";
import { placeLabels, walls } from "../basemap/labels/placement.ts";
import type { NamedLine } from "../basemap/named-rivers.ts";
import { toPixels, type PictureCamera } from "../basemap/picture-camera.ts";
import { namesInStory } from "../basemap/story-points.ts";
import type { Place } from "../story/records/place.ts";
import { faceOfName, type MeasureText } from "./faces.ts";

/** What the map's own names are taken from, and how they are to be written. */
export interface NameStock {
  gazetteer: Gazetteer;
  rivers: readonly NamedLine[];
  shown: NamesShown;
}

/** Pixels that names keep away from what the story itself shows. */
const RESPECT = 3;

const widened = ({ left, top, width, height }: Box): Box => ({
  left: left - RESPECT,
  top: top - RESPECT,
  width: width + 2 * RESPECT,
  height: height + 2 * RESPECT,
});

/** The names of the built-in map that find room beside what the story shows. */
export const groundNames = (
  stock: NameStock,
  places: readonly Place[],
  camera: PictureCamera,
  size: Size,
  taken: readonly Box[],
  measure: MeasureText,
): Label[] => {
  const isWithin = ({ x, y }: { x: number; y: number }): boolean =>
    x > 0 && y > 0 && x < size.width && y < size.height;
  const candidates = labelCandidates({
    ...stock,
    ...namesInStory(places),
    zoom: camera.zoom,
    toPixels: (lon, lat) => toPixels(camera, lon, lat),
    isNear: isWithin,
    isSeen: isWithin,
    measure: (line) => measure(line.text, faceOfName(line)),
  });
  return placeLabels(candidates, [...taken.map(widened), ...walls(size)]);
};
