import { readFileSync } from "node:fs";
import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { beforeAll, describe, expect, it } from "vitest";
import { drawGroups, type GroupSign } from "../../../src/map/groups/draw-groups.ts";
import { drawGround } from "../../../src/map/groups/ring-ground.ts";
import { typesOf, type EventType } from "../../../src/story/types-of.ts";
import { shortCount } from "../../../src/ui/short-count.ts";

const SIDE = 60;
const MIDDLE = SIDE / 2;

/** A type of that colour, as it is shown. */
const type = (colour: string): EventType => ({
  ...(typesOf({ types: [] })[0] as EventType),
  colour,
});

const draw = (sign: Partial<GroupSign>, font = "sans-serif") => {
  const ctx = createCanvas(SIDE, SIDE).getContext("2d");
  const { types = [] } = sign;
  const count = types.reduce((sum, [, own]) => sum + own, 0);
  const short = { figure: "", unit: "" };
  const whole = { x: MIDDLE, y: MIDDLE, types, count, isLone: count === 1, short, ...sign };
  drawGroups(ctx as unknown as CanvasRenderingContext2D, [whole], { font, ground: drawGround });
  return ctx;
};

/** What is drawn of a group in the middle of a small canvas. */
const picture = (types: GroupSign["types"]) => {
  const ctx = draw({ types });
  /** Red, green, blue and cover where a hand points that has gone so far round, from the top. */
  const at = (turn: number, radius: number): number[] => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    const x = Math.floor(MIDDLE + radius * Math.cos(angle));
    const y = Math.floor(MIDDLE + radius * Math.sin(angle));
    return [...ctx.getImageData(x, y, 1, 1).data];
  };
  return { at };
};

const FACES = {
  "Inter Variable": "inter/files/inter-latin-wght-normal.woff2",
  "Noto Sans Arabic Variable": "noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
};

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const GREEN = [0, 255, 0, 255];
const WHITE = [255, 255, 255, 255];
const NOTHING = [0, 0, 0, 0];
const ON_RING = 17.75;

beforeAll(() => {
  Object.assign(globalThis, { Path2D });
});

describe("the sign of a group on the canvas", () => {
  it("gives each type its share of the ring, one after the other from the top", () => {
    const { at } = picture([
      [type("#f00"), 5],
      [type("#00f"), 3],
      [type("#0f0"), 2],
    ]);
    expect([0.05, 0.25, 0.45].map((turn) => at(turn, ON_RING))).toEqual([RED, RED, RED]);
    expect([0.55, 0.75].map((turn) => at(turn, ON_RING))).toEqual([BLUE, BLUE]);
    expect([0.85, 0.95].map((turn) => at(turn, ON_RING))).toEqual([GREEN, GREEN]);
  });

  it("has each colour in one piece, where types that share it are not next to each other", () => {
    const { at } = picture([
      [type("#f00"), 4],
      [type("#00f"), 3],
      [type("#f00"), 3],
    ]);
    expect([0.05, 0.5, 0.65].map((turn) => at(turn, ON_RING))).toEqual([RED, RED, RED]);
    expect([0.75, 0.95].map((turn) => at(turn, ON_RING))).toEqual([BLUE, BLUE]);
  });

  it("is closed where one type has all", () => {
    const { at } = picture([[type("#f00"), 3]]);
    expect([0, 0.25, 0.5, 0.75, 0.99].map((turn) => at(turn, ON_RING))).toEqual(Array(5).fill(RED));
  });

  it("is white within and without its ring, and nothing beyond", () => {
    const { at } = picture([[type("#f00"), 2]]);
    expect(at(0.3, 0)).toEqual(WHITE);
    expect(at(0.3, 13)).toEqual(WHITE);
    expect(at(0.125, 28)).toEqual(NOTHING);
  });

  it("is that of its type where a lone event is meant", () => {
    const { at } = picture([[type("#f00"), 1]]);
    expect(at(0.25, 5)).toEqual(RED);
    expect(at(0.25, ON_RING)).toEqual(NOTHING);
  });

  it("is a ring where one event stands at several places", () => {
    const ctx = draw({ types: [[type("#f00"), 1]], isLone: false });
    const at = (x: number): number[] => [...ctx.getImageData(MIDDLE + x, MIDDLE, 1, 1).data];
    expect([at(3), at(ON_RING)]).toEqual([WHITE, RED]);
  });

  it("leaves the canvas where it was for the next", () => {
    for (const count of [1, 2])
      expect(draw({ types: [[type("#f00"), count]] }).getTransform().e).toBe(0);
  });

  it.each(["en", "ar"])("keeps its number within the ring, in the page's own faces: %s", (lang) => {
    for (const [family, file] of Object.entries(FACES))
      GlobalFonts.register(readFileSync(`node_modules/@fontsource-variable/${file}`), family);
    const font = Object.keys(FACES)
      .map((family) => `"${family}"`)
      .join(",");
    const counts = [2, 99, 888, 999, 1000, 4600, 8888, 28_000, 99_900, 888_000, 8_800_000];
    const beyond = counts.filter((count) => {
      const ctx = draw({ types: [[type("#fff"), count]], short: shortCount(count, lang) }, font);
      const { data } = ctx.getImageData(0, 0, SIDE, SIDE);
      const dark = [...Array(SIDE * SIDE).keys()].filter(
        (n) => (data[n * 4] as number) < 100 && data[n * 4 + 3] === 255,
      );
      expect(dark.length, `${count} is written`).toBeGreaterThan(5);
      return dark.some(
        (n) => Math.hypot((n % SIDE) + 0.5 - MIDDLE, Math.floor(n / SIDE) + 0.5 - MIDDLE) > 15.5,
      );
    });
    expect(beyond).toEqual([]);
  });
});
