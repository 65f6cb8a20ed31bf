import { readFileSync } from "node:fs";
import { mercator } from "../../../src/basemap/mercator.ts";
import { objectOf } from "../../../src/basemap/layers.ts";
import { namedRivers } from "../../../src/basemap/named-rivers.ts";
import { namesInStory } from "../../../src/basemap/story-points.ts";
import type { LabelScene } from "../../../src/basemap/labels/candidates.ts";
import type { NamesShown } from "../../../src/basemap/labels/names.ts";
import type { Size } from "../../../src/basemap/boxes.ts";
import type { Topology } from "topojson-specification";
import { HILLAH } from "../../explore/hillah.ts";
import { REAL_GAZETTEER } from "./real-gazetteer.ts";

const region = JSON.parse(readFileSync("geo/basemap/region.topo.json", "utf8")) as Topology;
const RIVERS = namedRivers(objectOf(region, "rivers").features);

/** Share of its size that a letter is wide, roughly: enough for boxes that behave like real ones. */
const LETTER = 0.56;

export interface TestCamera {
  zoom: number;
  lng: number;
  lat: number;
  view: Size;
  shown: NamesShown;
}

/** The real story, gazetteer and rivers as a camera sees them; only the letters are measured roughly. */
export const sceneAt = ({ zoom, lng, lat, view, shown }: TestCamera): LabelScene => {
  const world = 256 * 2 ** zoom;
  const [x, y] = mercator(lng, lat);
  return {
    ...namesInStory(HILLAH.places),
    gazetteer: REAL_GAZETTEER,
    rivers: RIVERS,
    zoom,
    shown,
    toPixels: (lon, north) => {
      const [u, v] = mercator(lon, north);
      return { x: (u - x) * world + view.width / 2, y: (v - y) * world + view.height / 2 };
    },
    isNear: (spot) =>
      spot.x > -200 && spot.y > -200 && spot.x < view.width + 200 && spot.y < view.height + 200,
    isSeen: (spot) => spot.x > 0 && spot.y > 0 && spot.x < view.width && spot.y < view.height,
    measure: ({ text, size, spacing }) => text.length * (size * LETTER + spacing),
  };
};
