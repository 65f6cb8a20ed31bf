import "../page/leaflet-global.ts";
import "leaflet.glify";
import L, { type GlifyColour } from "leaflet";
import { COLOURS, plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";

const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
const PALETTE = COLOURS.map((hex): GlifyColour => ({
  r: part(hex, 1),
  g: part(hex, 3),
  b: part(hex, 5),
  a: 1,
}));
const GREY: GlifyColour = { r: 0.5, g: 0.5, b: 0.5, a: 1 };

/** Every row as a point of WebGL; a filter gives the layer other points. */
export const show: Way = (box, { rows, lng, lat, type }) => {
  const map = plainMap(box);
  const add = (types: number) => {
    const wanted: number[] = [];
    const data: [number, number][] = [];
    for (let row = 0; row < rows; row++)
      if (types & (1 << (type[row] ?? 0))) {
        wanted.push(row);
        data.push([lat[row] ?? 0, lng[row] ?? 0]);
      }
    const color = (at: number): GlifyColour => PALETTE[type[wanted[at] ?? 0] ?? 0] ?? GREY;
    return L.glify.points({ map, data, size: 6, color, click: () => true });
  };
  let layer = add(-1);
  return {
    filter: (types) => {
      layer.remove();
      layer = add(types);
    },
  };
};
