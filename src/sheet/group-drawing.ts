import { isArabic } from "../basemap/labels/label-styles.ts";
import { sharesOf, type Share } from "../explore/colour-shares.ts";
import { FIGURE_PX, RING_PARTS } from "../basemap/ring.ts";
import { shortCount } from "../ui/short-count.ts";
import { INK } from "./colours.ts";
import { BASELINE, SANS } from "./faces.ts";
import { circlePath, type GroupNode, type SheetNode } from "./nodes.ts";
import type { GroupMark } from "./sheet.ts";

interface Round {
  x: number;
  y: number;
  /** Of the page's ring, 1 for the same. */
  scale: number;
}

const spotOn = ({ x, y, scale }: Round, turn: number): string => {
  const angle = (turn - 0.25) * 2 * Math.PI;
  const r = RING_PARTS.middle * scale;
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)].map((n) => n.toFixed(2)).join(" ");
};

/** An arc of the ring, clockwise, between two parts of a turn from the top. */
const arcPath = (round: Round, from: number, to: number): string => {
  const r = RING_PARTS.middle * round.scale;
  if (to - from > 0.9999) return circlePath(round.x, round.y, r);
  const isLarge = Number(to - from > 0.5);
  return `M${spotOn(round, from)}A${r} ${r} 0 ${isLarge} 1 ${spotOn(round, to)}`;
};

/** A ring of colours as long as their shares of a total, clockwise from the top. */
export const ringNodes = (round: Round, shares: readonly Share[]): SheetNode[] => {
  const total = shares.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  const arcs = shares.map(([colour, count]): SheetNode => {
    const d = arcPath(round, before / total, (before + count) / total);
    before += count;
    return { is: "path", d, line: { colour, width: RING_PARTS.breadth * round.scale } };
  });
  const disc = circlePath(round.x, round.y, RING_PARTS.radius * round.scale);
  return [
    { is: "path", d: disc, fill: "#ffffff", line: { colour: INK.badge, width: 1 }, halo: true },
    ...arcs,
  ];
};

const figureNodes = ({ at, count }: GroupMark, lang: string): SheetNode[] => {
  const { figure, unit } = shortCount(count, lang);
  const text = (words: string, size: number, middle: number): SheetNode => ({
    is: "text",
    text: words,
    x: at.x,
    anchor: "middle",
    y: middle + BASELINE * size,
    face: { family: SANS, size, weight: 600 },
    colour: INK.ink,
    lang,
    fromRight: isArabic(words),
  });
  const size = figure.length > 3 ? FIGURE_PX.long : FIGURE_PX.short;
  const middle = unit ? at.y - FIGURE_PX.line / 2 : at.y;
  return [
    text(figure, size, middle),
    ...(unit ? [text(unit, FIGURE_PX.unit, middle + FIGURE_PX.line)] : []),
  ];
};

/** Places in a ring of their events' types, with the number of those. */
export const groupNode = (group: GroupMark, lang: string): GroupNode => ({
  is: "group",
  role: "group",
  ...(group.places[0] !== undefined && { record: group.places[0] }),
  title: group.name,
  children: [
    ...ringNodes({ ...group.at, scale: 1 }, sharesOf(group.types)),
    ...figureNodes(group, lang),
  ],
});
