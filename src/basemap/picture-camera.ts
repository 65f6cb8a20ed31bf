import type { Size } from "./boxes.ts";
import { mercator, type GeoBox, type WorldPoint } from "./mercator.ts";
import { onMap } from "../explore/meridians.ts";
import type { Bounds } from "../explore/bounds.ts";

/** Side of the world in pixels at zoom 0. */
const WORLD = 256;
/** Metres around the equator, as Web Mercator has it. */
const EQUATOR = 40_075_016.686;

/** Pixels of the world's side at a zoom. */
const worldAt = (zoom: number): number => WORLD * 2 ** zoom;

/** Where a picture's map looks. */
export interface PictureCamera {
  zoom: number;
  /** Position of the picture's left top corner, in pixels of the world at this zoom. */
  origin: { x: number; y: number };
  /** The meridian at which the world is cut; the date line where left out. */
  cut?: number;
}

/** A camera with a point in the middle of a picture; the point in WGS 84 degrees. */
export const cameraAt = (
  { zoom, lat, lng }: { zoom: number; lat: number; lng: number },
  { width, height }: Size,
  cut?: number,
): PictureCamera => {
  const [x, y] = mercator(onMap(lng, cut), lat);
  const world = worldAt(zoom);
  return {
    zoom,
    // Whole pixels, so that the ground's tiles meet without seams.
    origin: { x: Math.round(x * world - width / 2), y: Math.round(y * world - height / 2) },
    ...(cut !== undefined && { cut }),
  };
};

/** The latitude so many pixels below a picture's upper edge, in degrees, by the inverse of Web Mercator. */
const latitudeAt = ({ zoom, origin }: PictureCamera, down: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * (origin.y + down)) / worldAt(zoom)))) * 180) / Math.PI;

/** The latitude in the middle of a picture, in degrees. */
export const middleLatitude = (camera: PictureCamera, { height }: Size): number =>
  latitudeAt(camera, height / 2);

/** What of the world a picture shows, in degrees; its longitudes count on over the date line. */
export const boxOfPicture = (camera: PictureCamera, { width, height }: Size): GeoBox => {
  const lng = (x: number): number => ((camera.origin.x + x) / worldAt(camera.zoom) - 0.5) * 360;
  return [lng(0), latitudeAt(camera, height), lng(width), latitudeAt(camera, 0)];
};

export interface Fit {
  /** Room left free on every side, in pixels. */
  room: number;
  maxZoom: number;
  minZoom: number;
  cut?: number;
}

/** A camera that shows bounds in the middle of a picture, as near as its room and `maxZoom` allow. */
export const fitCamera = (
  [west, south, east, north]: Bounds,
  { width, height }: Size,
  { room, maxZoom, minZoom, cut }: Fit,
): PictureCamera => {
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  const scale = Math.min(
    (width - 2 * room) / Math.max(right - left, Number.EPSILON),
    (height - 2 * room) / Math.max(bottom - top, Number.EPSILON),
  );
  const zoom = Math.max(minZoom, Math.min(maxZoom, Math.log2(scale / WORLD)));
  const world = worldAt(zoom);
  return {
    zoom,
    // Whole pixels, so that the ground's tiles meet without seams.
    origin: {
      x: Math.round(((left + right) / 2) * world - width / 2),
      y: Math.round(((top + bottom) / 2) * world - height / 2),
    },
    ...(cut !== undefined && { cut }),
  };
};

/** Where a point of the world's square lies in a picture, in its pixels. */
export const pixelsOfPoint = (
  { zoom, origin }: PictureCamera,
  [x, y]: WorldPoint,
): { x: number; y: number } => {
  const world = worldAt(zoom);
  return { x: x * world - origin.x, y: y * world - origin.y };
};

/** The same where a longitude counts on over the edge of the world's copy: a line is not torn there. */
export const toPixelsOn = (
  camera: PictureCamera,
  lon: number,
  lat: number,
): { x: number; y: number } => pixelsOfPoint(camera, mercator(lon, lat));

/** Where a longitude and a latitude lie in a picture, in its pixels. */
export const toPixels = (
  camera: PictureCamera,
  lon: number,
  lat: number,
): { x: number; y: number } => toPixelsOn(camera, onMap(lon, camera.cut), lat);

/** How many pixels a length in metres has at a latitude. */
export const pixelsOf = ({ zoom }: PictureCamera, metres: number, lat: number): number =>
  (metres * worldAt(zoom)) / (EQUATOR * Math.cos((lat * Math.PI) / 180));

/** The zoom at which a length in metres has so many pixels at a latitude. */
export const zoomFor = (metres: number, pixels: number, lat: number): number =>
  Math.log2((pixels * EQUATOR * Math.cos((lat * Math.PI) / 180)) / (metres * WORLD));
