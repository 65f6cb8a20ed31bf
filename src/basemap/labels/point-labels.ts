import type { Box } from "../boxes.ts";
import { LABEL_STYLES, type LabelKind } from "./label-styles.ts";
import type { Label, Sign } from "./labels.ts";
import type { Candidate, Option } from "./placement.ts";
import { standBlock, type Align, type TextBlock } from "./text-block.ts";

interface Spot {
  x: number;
  y: number;
}

/** Side of a sign's box, in pixels. */
const SIGN_SIZE: Record<Sign, number> = { capital: 10, seat: 8, town: 7, airport: 14 };
const GAP = 3;

type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

const RIGHT: Side = [1, 0];
const LEFT: Side = [-1, 0];
const REST: readonly Side[] = [
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const alignOf = (x: number): Align => (x > 0 ? "left" : x < 0 ? "right" : "middle");

const signBox = ({ x, y }: Spot, size: number): Box => ({
  left: x - size / 2,
  top: y - size / 2,
  width: size,
  height: size,
});

/** A name beside a sign, on whichever side has room; where it reads from the right, the left first. */
export const besideSign = (
  block: TextBlock,
  spot: Spot,
  kind: LabelKind,
  sign: Sign,
  fromRight: boolean,
): Candidate<Label> => {
  const reach = SIGN_SIZE[sign] / 2 + GAP;
  const sides = fromRight ? [LEFT, RIGHT, ...REST] : [RIGHT, LEFT, ...REST];
  return sides.map(([dx, dy]): Option<Label> => {
    // In a corner the name begins above or below its sign, not beyond it.
    const aside = dy === 0 ? reach : 0;
    const x = spot.x + dx * (block.width / 2 + aside);
    const y = spot.y + dy * (block.height / 2 + reach - 1);
    const { lines, box } = standBlock(block, x, y, alignOf(dx));
    return {
      boxes: [signBox(spot, SIGN_SIZE[sign]), box],
      label: { lines, colour: LABEL_STYLES[kind].colour, sign: { kind: sign, ...spot } },
    };
  });
};

/** Half of a marker and a breath: how far a name stands from a place whose sign is covered. */
const BESIDE_MARKER = 24;

/**
 * The name alone, for a great town whose sign a marker of the story covers: beside the marker,
 * since a reader misses its name more than its sign. Where its sign is to be seen, a name far from it
 * would say that the town is elsewhere.
 */
export const besideMarker = (
  block: TextBlock,
  spot: Spot,
  kind: LabelKind,
  sign: Sign,
): Candidate<Label> =>
  [RIGHT, LEFT, ...REST].map(([dx, dy]): Option<Label> => {
    const x = spot.x + dx * (block.width / 2 + (dy === 0 ? BESIDE_MARKER : 0));
    const y = spot.y + dy * (block.height / 2 + BESIDE_MARKER);
    const { lines, box } = standBlock(block, x, y, alignOf(dx));
    const label = { lines, colour: LABEL_STYLES[kind].colour };
    return { boxes: [box], label, under: signBox(spot, SIGN_SIZE[sign]) };
  });

/** How far up and down a name without a sign may move to find room, in heights of itself. */
const SHIFTS = [0, 0.8, -0.8, 1.6, -1.6];

/** A name in the middle of an area, at the first of some spots that has room. */
export const inArea = (
  block: TextBlock,
  spots: readonly Spot[],
  kind: LabelKind,
): Candidate<Label> =>
  spots.flatMap(({ x, y }) =>
    SHIFTS.map((shift): Option<Label> => {
      const { lines, box } = standBlock(block, x, y + shift * block.height);
      return { boxes: [box], label: { lines, colour: LABEL_STYLES[kind].colour } };
    }),
  );
