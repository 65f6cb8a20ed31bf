import { createCanvas, Path2D } from "@napi-rs/canvas";
import { beforeAll, expect, it } from "vitest";
import { drawSpots } from "../../../src/map/points/draw-points.ts";
import type { Stack } from "../../../src/map/points/row-places.ts";
import { typesOf } from "../../../src/story/types-of.ts";

const [TYPE] = typesOf({ types: [] });
if (!TYPE) throw new Error("no type");

beforeAll(() => {
  Object.assign(globalThis, { Path2D });
});

const stack = (rows: number[]): Stack => ({ at: [0, 0], rows, events: rows.length });

/** The pixels of two points that lie on each other. */
const drawn = (...stacks: Stack[]): string => {
  const ctx = createCanvas(60, 60).getContext("2d");
  const spots = stacks.map((own) => ({ x: 30, y: 30, stack: own }));
  drawSpots(ctx as unknown as CanvasRenderingContext2D, spots, (rows) => [[TYPE, rows.length]]);
  return [...ctx.getImageData(20, 20, 20, 20).data].join(" ");
};

it("draws the number of several events over the sign of one, whichever comes first", () => {
  const [many, one] = [stack([1, 2, 3]), stack([4])];
  expect(drawn(many, one)).toBe(drawn(one, many));
  expect(drawn(many, one)).not.toBe(drawn(one));
});
