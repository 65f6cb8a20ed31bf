import type { Camera } from "../view.ts";
import { codec } from "./codec.ts";

const MAX_ZOOM = 22;
const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;

/** Decimals that place a pixel at a zoom level, as openstreetmap.org links have them. */
export const decimalsAt = (zoom: number): number =>
  Math.max(0, Math.ceil(Math.log2(Math.max(1, zoom)))) + 1;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** A map dragged over the date line counts on past 180°; the link names the meridian itself. */
const wrapped = (lng: number): number =>
  Math.abs(lng) <= MAX_LONGITUDE ? lng : (((lng % 360) + 540) % 360) - 180;

/** The camera as a link can hold it. Rounding again changes nothing. */
export const roundCamera = ({ zoom, lat, lng }: Camera): Camera => {
  const z = rounded(clamp(zoom, 0, MAX_ZOOM), 2);
  const decimals = decimalsAt(z);
  const degrees = clamp(lat, -MAX_LATITUDE, MAX_LATITUDE);
  return { zoom: z, lat: rounded(degrees, decimals), lng: rounded(wrapped(lng), decimals) };
};

/** Whether two cameras show the same. */
export const isSameCamera = (a: Camera, b: Camera): boolean =>
  a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng;

const DECIMAL = /^-?\d{1,3}(?:\.\d{1,12})?$/;

const read = (text: string): Camera | undefined => {
  const parts = text.split("/");
  if (parts.length !== 3 || !parts.every((part) => DECIMAL.test(part))) return undefined;
  const [zoom = NaN, lat = NaN, lng = NaN] = parts.map(Number);
  const within =
    zoom >= 0 &&
    zoom <= MAX_ZOOM &&
    Math.abs(lat) <= MAX_LATITUDE &&
    Math.abs(lng) <= MAX_LONGITUDE;
  return within ? roundCamera({ zoom, lat, lng }) : undefined;
};

/** `zoom/lat/lng`, the order of openstreetmap.org. */
export const cameraCodec = codec(read, (camera) => {
  const { zoom, lat, lng } = roundCamera(camera);
  const decimals = decimalsAt(zoom);
  const degrees = (value: number): string =>
    value.toFixed(decimals).replace(/^-(?=0(?:\.0*)?$)/, "");
  return `${zoom}/${degrees(lat)}/${degrees(lng)}`;
});
