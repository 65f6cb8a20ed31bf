import type { RawFeature } from "geojson-vt";
import type { Easel } from "./easel.ts";
import type { Tags, TiledLayer } from "./layers.ts";
import { at, type Stops } from "./stops.ts";
import type { Palette } from "./theme.ts";

/** One pass over a tile. The order of passes is the order in which things lie on each other. */
export type Pass = (easel: Easel) => void;

interface Common {
  layers: readonly TiledLayer[];
  colour: keyof Palette;
  /** Zooms at which it is drawn; from all the way out and to all the way in where left out. */
  from?: number;
  to?: number;
  only?: (tags: Tags) => boolean;
}

interface Fill extends Common {
  opacity?: Stops;
}

interface Stroke extends Common {
  /** In CSS pixels. */
  width: Stops;
  cap?: CanvasLineCap;
}

interface Dashes extends Pick<Stroke, "colour" | "from" | "width"> {
  lines: string;
  /** Lengths of dash and gap, in CSS pixels. */
  dash: readonly [number, number];
}

const isDue = ({ zoom }: Easel, { from = 0, to = Infinity }: { from?: number; to?: number }) =>
  zoom >= from && zoom < to;

const chosen = (easel: Easel, { layers, only }: Common): RawFeature[] => {
  const features = layers.flatMap((layer) => easel.features(layer));
  return only ? features.filter(({ tags }) => only((tags ?? {}) as Tags)) : features;
};

/** Fills areas. */
export const fill =
  (brush: Fill): Pass =>
  (easel) => {
    if (!isDue(easel, brush)) return;
    const features = chosen(easel, brush);
    if (features.length === 0) return;
    const { ctx, palette, zoom } = easel;
    ctx.globalAlpha = brush.opacity ? at(zoom, brush.opacity) : 1;
    ctx.fillStyle = palette[brush.colour];
    easel.trace(features);
    ctx.fill();
    ctx.globalAlpha = 1;
  };

/** Strokes lines and outlines. */
export const stroke =
  (brush: Stroke): Pass =>
  (easel) => {
    if (!isDue(easel, brush)) return;
    const features = chosen(easel, brush);
    if (features.length === 0) return;
    const { ctx, palette, zoom } = easel;
    ctx.strokeStyle = palette[brush.colour];
    ctx.lineWidth = easel.width(at(zoom, brush.width));
    ctx.lineCap = brush.cap ?? "round";
    easel.trace(features);
    ctx.stroke();
  };

/** Strokes whole lines with dashes that run on from tile to tile. */
export const dashes =
  (brush: Dashes): Pass =>
  (easel) => {
    if (!isDue(easel, brush) || !easel.traceWhole(brush.lines)) return;
    const { ctx, palette, zoom } = easel;
    ctx.strokeStyle = palette[brush.colour];
    ctx.lineWidth = easel.width(at(zoom, brush.width));
    ctx.lineCap = "butt";
    ctx.setLineDash(brush.dash.map((length) => easel.width(length)));
    ctx.stroke();
    ctx.setLineDash([]);
  };
