import type { EventType } from "../../story/types-of.ts";
import type { Worded } from "../../story/text.ts";
import { INK, SANS, SERIF, type Ctx } from "./canvas.ts";
import { drawSymbol } from "./symbol.ts";
import { drawText, setText, type TextSetting } from "./text.ts";

/** Where a column of blocks stands: its sides, and whether its lines begin on the right. */
export interface Column {
  left: number;
  width: number;
  fromRight: boolean;
  /** How many of a text's greatest sizes are passed over, so that all of the column fits. */
  shrink?: number;
}

/** A piece of a column: how high it is, and how it is drawn from its top. */
export interface Block {
  height: number;
  /** Room between it and what stands over it. */
  above: number;
  draw: (top: number) => void;
}

/** Makes a block for a column; measuring needs the canvas. */
export type MakeBlock = (ctx: Ctx, column: Column) => Block;

const edgeOf = ({ left, width, fromRight }: Column): number => (fromRight ? left + width : left);

/** A setting without its greatest sizes; the smallest always stays. */
const smaller = (setting: TextSetting, { shrink = 0 }: Column): TextSetting => ({
  ...setting,
  sizes: setting.sizes.slice(Math.min(shrink, setting.sizes.length - 1)),
});

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height, above }, i) => sum + height + (i === 0 ? 0 : above), 0);

/** Draws blocks one below the other. */
const drawBlocks = (blocks: readonly Block[], top: number): void => {
  let y = top;
  blocks.forEach((block, i) => {
    if (i > 0) y += block.above;
    block.draw(y);
    y += block.height;
  });
};

/** A text in the column; what is in another direction than the column still begins on its side. */
export const textBlock =
  (setting: TextSetting, above = 0): MakeBlock =>
  (ctx, column) => {
    const set = setText(ctx, smaller(setting, column), column.width);
    return {
      height: set.lines.length * set.lineHeight,
      above,
      draw: (top) => drawText(ctx, set, { edge: edgeOf(column), top, fromRight: column.fromRight }),
    };
  };

const SIGN = 38;
const SIGN_GAP = 12;

/** An event type's sign with its name beside it. */
export const typeBlock =
  (type: EventType, label: string, above = 0): MakeBlock =>
  (ctx, column) => {
    const { left, width, fromRight } = column;
    const room = SIGN + SIGN_GAP;
    const set = setText(ctx, kicker(label), width - room);
    return {
      height: SIGN,
      above,
      draw: (top) => {
        const edge = edgeOf(column);
        const x = fromRight ? edge - SIGN / 2 : left + SIGN / 2;
        drawSymbol(ctx, type, { x, y: top + SIGN / 2 }, SIGN);
        const beside = fromRight ? edge - room : left + room;
        const middle = (SIGN - set.lines.length * set.lineHeight) / 2;
        drawText(ctx, set, { edge: beside, top: top + middle, fromRight });
      },
    };
  };

/** Blocks that are drawn all or none: a list must not end early and look whole. */
export const stacked =
  (makers: readonly MakeBlock[], above = 0): MakeBlock =>
  (ctx, column) => {
    const blocks = makers.map((make) => make(ctx, column));
    return {
      height: heightOf(blocks),
      above,
      draw: (top) => drawBlocks(blocks, top),
    };
  };

/** A small line over a headline. */
export const kicker = (text: string, colour: string = INK.soft): TextSetting => ({
  text,
  faces: SANS,
  weight: 600,
  colour,
  sizes: [
    [21, 1],
    [18, 2],
  ],
});

/** A headline, as large as it fits. */
export const headline = (text: string): TextSetting => ({
  text,
  faces: SERIF,
  weight: 500,
  colour: INK.ink,
  leading: 1.14,
  sizes: [
    [58, 2],
    [52, 3],
    [45, 4],
    [38, 5],
  ],
});

/** Somebody's words, or what somebody says. */
export const words = (text: string): TextSetting => ({
  text,
  faces: SERIF,
  weight: 400,
  colour: INK.ink,
  leading: 1.24,
  sizes: [
    [46, 4],
    [40, 5],
    [34, 6],
    [29, 7],
    [27, 8],
  ],
});

/** A line or two of plain text. */
export const line = (text: string, lines = 2, colour: string = INK.soft): TextSetting => ({
  text,
  faces: SANS,
  weight: 400,
  colour,
  leading: 1.36,
  sizes: [
    [22, Math.min(lines, 4)],
    [20, lines],
  ],
});

/** Who says something, when something was: what a reader must not miss. */
export const strong = (text: string, colour: string = INK.ink): TextSetting => ({
  ...line(text, 2, colour),
  weight: 600,
});

/** A name in its own script, under the first one. */
export const secondName = ({ text }: Pick<Worded, "text">): TextSetting => ({
  text,
  faces: SANS,
  weight: 400,
  colour: INK.soft,
  sizes: [
    [36, 1],
    [28, 2],
  ],
});

const MOST_SHRUNK = 4;

/**
 * Blocks that fit a height: in smaller sizes where they are too high, and where that is not enough
 * without the last ones, as the weightiest stands first.
 */
const fitting = (
  ctx: Ctx,
  makers: readonly MakeBlock[],
  column: Column,
  height: number,
): Block[] => {
  let blocks: Block[] = [];
  for (let shrink = 0; shrink <= MOST_SHRUNK; shrink++) {
    blocks = makers.map((make) => make(ctx, { ...column, shrink }));
    if (heightOf(blocks) <= height) return blocks;
  }
  while (blocks.length > 1 && heightOf(blocks) > height) blocks.pop();
  return blocks;
};

/** Draws blocks one below the other, the whole in the middle between `top` and `bottom`. */
export const drawColumn = (
  ctx: Ctx,
  makers: readonly MakeBlock[],
  column: Column,
  { top, bottom }: { top: number; bottom: number },
): void => {
  const blocks = fitting(ctx, makers, column, bottom - top);
  drawBlocks(blocks, top + Math.max(0, (bottom - top - heightOf(blocks)) / 2));
};
