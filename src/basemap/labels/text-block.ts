import type { Box, Size } from "../boxes.ts";
import {
  LINE_HEIGHT,
  SECOND_NAME,
  setLine,
  type LabelKind,
  type TextLine,
} from "./label-styles.ts";
import type { Measure, PlacedLine } from "./labels.ts";

interface MeasuredLine extends TextLine {
  width: number;
}

/** A name in one or two lines, measured. */
export interface TextBlock extends Size {
  lines: readonly MeasuredLine[];
}

/** Where a block's lines begin: at its left, its middle or its right. */
export type Align = "left" | "middle" | "right";

/** Room round a block, so that neighbours do not read as one name. */
const ROOM = 2;

const SHARE: Record<Align, number> = { left: 0, middle: 0.5, right: 1 };

/** Sets names one below the other. */
export const setBlock = (
  names: readonly string[],
  kind: LabelKind,
  zoom: number,
  measure: Measure,
): TextBlock => {
  const lines = names.map((name, i) => {
    const line = setLine(name, kind, zoom, i === 0 ? 1 : SECOND_NAME);
    return { ...line, width: measure(line) };
  });
  return {
    lines,
    width: Math.max(...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0),
  };
};

/** A block with its middle at a point: its lines, and the box it covers. */
export const standBlock = (
  block: TextBlock,
  x: number,
  y: number,
  align: Align = "middle",
): { lines: PlacedLine[]; box: Box } => {
  const left = Math.round(x - block.width / 2);
  const top = Math.round(y - block.height / 2);
  let down = top;
  const lines = block.lines.map((line) => {
    const height = line.size * LINE_HEIGHT;
    const placed = {
      ...line,
      left: left + SHARE[align] * (block.width - line.width),
      middle: down + height / 2,
    };
    down += height;
    return placed;
  });
  const box = {
    left: left - ROOM,
    top: top - ROOM / 2,
    width: block.width + 2 * ROOM,
    height: block.height + ROOM,
  };
  return { lines, box };
};
