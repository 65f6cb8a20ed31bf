import type { Box, Size } from "../basemap/boxes.ts";
import { overlap } from "../basemap/boxes.ts";
import { pathOf } from "../basemap/arcs/paths.ts";
import { pixelsOf, toPixels, type PictureCamera } from "../basemap/picture-camera.ts";
import type { PlaceEntry, Scene } from "../explore/select.ts";
import type { Place } from "../story/records/place.ts";
import { colourOf, INK } from "./colours.ts";
import type { Extent } from "./sheet.ts";

const ringsOf = (geometry: Place["geometry"]): readonly (readonly number[][])[] => {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
};

const around = (points: readonly { x: number; y: number }[]): Box => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
};

interface ExtentScene {
  camera: PictureCamera;
  size: Size;
  nameOf: (entry: PlaceEntry) => string;
}

/** The extents of a view that are on the map. An area is outlined only while it is chosen, as on the page. */
export const extentsOf = (
  { places, focus }: Scene,
  { camera, size, nameOf }: ExtentScene,
): Extent[] => {
  const view: Box = { left: 0, top: 0, ...size };
  const chosen = [focus.place?.place.id, ...(focus.event?.places.map(({ id }) => id) ?? [])];
  return places.flatMap((entry): Extent[] => {
    const { id, geometry, properties } = entry.place;
    const common = {
      place: id,
      name: nameOf(entry),
      selected: id === focus.place?.place.id,
    };
    if (geometry?.type === "Point") {
      const { radiusM } = properties.precision;
      const [lon = 0, lat = 0] = geometry.coordinates;
      if (radiusM === undefined) return [];
      const { x, y } = toPixels(camera, lon, lat);
      const r = pixelsOf(camera, radiusM, lat);
      const box = { left: x - r, top: y - r, width: 2 * r, height: 2 * r };
      if (overlap(box, view) === 0) return [];
      const colour = colourOf(entry.events[0]?.event.type);
      return [{ ...common, kind: "circle", x, y, r, colour }];
    }
    if (!chosen.includes(id)) return [];
    const rings = ringsOf(geometry).map((ring) =>
      ring.map(([lon = 0, lat = 0]) => toPixels(camera, lon, lat)),
    );
    if (rings.length === 0 || overlap(around(rings.flat()), view) === 0) return [];
    const outline = rings.map((ring) => `${pathOf(ring)}Z`).join("");
    return [{ ...common, kind: "area", outline, colour: INK.accent }];
  });
};
