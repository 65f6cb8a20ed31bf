import type { Palette } from "../theme.ts";
import type { Label, Sign } from "./labels.ts";

type Place = NonNullable<Label["sign"]>;
/** What of a canvas the signs use. */
export type SignContext = Pick<
  CanvasRenderingContext2D,
  | "arc"
  | "beginPath"
  | "closePath"
  | "fill"
  | "fillRect"
  | "fillStyle"
  | "lineTo"
  | "lineWidth"
  | "restore"
  | "save"
  | "stroke"
  | "strokeStyle"
  | "translate"
>;

type Draw = (ctx: SignContext, place: Place, palette: Palette) => void;

/** Right half of an airplane's outline round its centre, from nose to tail, in pixels. */
const AIRPLANE: readonly (readonly [x: number, y: number])[] = [
  [0, -6.5],
  [1.1, -2.2],
  [6.2, 0.8],
  [6.2, 2.2],
  [1.1, 1],
  [0.9, 4],
  [2.6, 5.2],
  [2.6, 6.2],
  [0, 5.6],
];

const traceAirplane = (ctx: SignContext): void => {
  ctx.beginPath();
  for (const [x, y] of AIRPLANE) ctx.lineTo(x, y);
  for (const [x, y] of AIRPLANE.toReversed()) ctx.lineTo(-x, y);
  ctx.closePath();
};

const dot =
  (radius: number, filled: boolean): Draw =>
  (ctx, { x, y }, { text, halo }) => {
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = filled ? text : halo;
    ctx.strokeStyle = filled ? halo : text;
    ctx.lineWidth = 1.2;
    ctx.fill();
    ctx.stroke();
  };

const square = (ctx: SignContext, { x, y }: Place, side: number): void =>
  ctx.fillRect(x - side / 2, y - side / 2, side, side);

const DRAWERS: Record<Sign, Draw> = {
  capital: (ctx, place, { text, halo }) => {
    const layers: [side: number, colour: string][] = [
      [10, halo],
      [8, text],
      [5.4, halo],
      [2.8, text],
    ];
    for (const [side, colour] of layers) {
      ctx.fillStyle = colour;
      square(ctx, place, side);
    }
  },
  seat: dot(3, true),
  town: dot(2.3, false),
  airport: (ctx, { x, y }, { airport, halo }) => {
    ctx.save();
    ctx.translate(x, y);
    ctx.fillStyle = airport;
    ctx.strokeStyle = halo;
    ctx.lineWidth = 2.5;
    traceAirplane(ctx);
    ctx.stroke();
    ctx.fill();
    ctx.restore();
  },
};

/** Draws the sign of a town or an airfield at its place. */
export const drawSign: Draw = (ctx, place, palette) => DRAWERS[place.kind](ctx, place, palette);
