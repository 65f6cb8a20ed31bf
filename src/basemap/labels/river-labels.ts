import type { Box } from "../boxes.ts";
import { LABEL_STYLES } from "./label-styles.ts";
import type { Label } from "./labels.ts";
import type { Candidate } from "./placement.ts";
import { standBlock, type TextBlock } from "./text-block.ts";

interface Spot {
  x: number;
  y: number;
}

/** A straight enough stretch of a line: its middle and its direction in radians. */
export interface Stretch extends Spot {
  angle: number;
  /** Pixels along the line from its beginning. */
  along: number;
}

/** Shortest share of its own length that a stretch may span as the crow flies. */
const STRAIGHT = 0.94;
/** Pixels of a river between two of its names. */
const EVERY = 420;
/** Pixels between the middle of a river's line and the edge of its name. */
const ASIDE = 4;
/** Pixels a step along a line. */
const STEP = 12;

/** Points at even distances along a line. */
const walk = (line: readonly Spot[], step: number): Spot[] => {
  const points: Spot[] = [];
  let left = 0;
  line.slice(1).forEach((to, i) => {
    const from = line[i] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (; left <= length && length > 0; left += step)
      points.push({
        x: from.x + ((to.x - from.x) * left) / length,
        y: from.y + ((to.y - from.y) * left) / length,
      });
    left -= length;
  });
  return points;
};

/** Letters stand upright: a name never runs from right to left upside down. */
const upright = (angle: number): number => {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
};

/** Stretches of a line on which a name of a width can stand, in the order of the line. */
export const stretches = (line: readonly Spot[], width: number): Stretch[] => {
  const points = walk(line, STEP);
  const span = Math.ceil(width / STEP);
  const found: Stretch[] = [];
  for (let i = 0; i + span < points.length; i++) {
    const [from, to] = [points[i], points[i + span]];
    if (!from || !to) continue;
    const way = Math.hypot(to.x - from.x, to.y - from.y);
    if (way < span * STEP * STRAIGHT) continue;
    const angle = upright(Math.atan2(to.y - from.y, to.x - from.x));
    found.push({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, angle, along: i * STEP });
  }
  return found;
};

/** Small boxes along a turned name: one round all of it would take the room beside it too. */
const chain = ({ x, y, angle }: Stretch, { width, height }: TextBlock): Box[] => {
  const count = Math.max(1, Math.ceil(width / height));
  const side = height * 1.15;
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width;
    const middle = { x: x + Math.cos(angle) * along, y: y + Math.sin(angle) * along };
    return { left: middle.x - side / 2, top: middle.y - side / 2, width: side, height: side };
  });
};

/** The same river is not named again within the square of this side round a name. */
const alone = ({ x, y }: Stretch, name: string) => ({
  name,
  box: { left: x - EVERY / 4, top: y - EVERY / 4, width: EVERY / 2, height: EVERY / 2 },
});

const option = (stretch: Stretch, block: TextBlock, side: 1 | -1) => {
  const away = (ASIDE + block.height / 2) * side;
  const x = stretch.x + Math.sin(stretch.angle) * away;
  const y = stretch.y - Math.cos(stretch.angle) * away;
  const turned = { ...stretch, x, y };
  const { lines } = standBlock(block, x, y);
  return {
    boxes: chain(turned, block),
    alone: alone(stretch, block.lines.map(({ text }) => text).join()),
    label: { lines, colour: LABEL_STYLES.river.colour, turn: turned } satisfies Label,
  };
};

/** A river's name along its course: one candidate for each part that has a stretch for it. */
export const alongRiver = (block: TextBlock, line: readonly Spot[]): Candidate<Label>[] => {
  const found = stretches(line, block.width);
  const parts = Math.floor((found.at(-1)?.along ?? -EVERY) / EVERY) + 1;
  return Array.from({ length: parts }, (_, part) =>
    found
      .filter(({ along }) => Math.floor(along / EVERY) === part)
      .flatMap((stretch) => [option(stretch, block, 1), option(stretch, block, -1)]),
  ).filter((options) => options.length > 0);
};
