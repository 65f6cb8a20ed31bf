import { NEUTRAL_COLOUR } from "../story/types-of.ts";
import { dottedArc } from "../basemap/arcs/dots.ts";
import { arrow } from "../basemap/arcs/paths.ts";
import { INK } from "./colours.ts";
import { BASELINE, SANS, type MeasureText } from "./faces.ts";
import { ringNodes } from "./group-drawing.ts";
import { badge } from "./mark-drawing.ts";
import { boxPath, circlePath, type Face, type GroupNode, type SheetNode } from "./nodes.ts";
import type { LegendEntry, OwnSign } from "./sheet.ts";
import { placeDot, typeSymbol } from "./symbols.ts";
import type { Column } from "./text-column.ts";

const FACE: Face = { family: SANS, size: 13, weight: 500 };
const ROW = 30;
const SYMBOL = 26;
/** Between a sign's middle and its text, and between two columns. */
const ASIDE = 28;
const BETWEEN = 28;
/** How far an arc reaches from the middle of its sign against the way lines are read, and along it. */
const ARC = { back: 13, on: 20 };

interface Spot {
  x: number;
  y: number;
  /** 1 where lines are read from the left, -1 where from the right. */
  along: 1 | -1;
}

const arc = ({ x, y, along }: Spot, directed: boolean): SheetNode[] => {
  const line = [
    { x: x - along * ARC.back, y },
    { x: x + along * ARC.on, y },
  ];
  const { dots, tip } = dottedArc(line, 0, directed);
  const round = dots.map((dot) => circlePath(dot.x, dot.y, dot.r)).join("");
  return [
    { is: "path", d: round, fill: INK.ink },
    ...(tip ? [{ is: "path", d: arrow(tip), fill: INK.ink } as const] : []),
  ];
};

const SIGNS: Record<OwnSign, (at: Spot, figure: string, lang: string) => readonly SheetNode[]> = {
  circle: ({ x, y }) => [
    {
      is: "path",
      d: circlePath(x, y, 11),
      fill: NEUTRAL_COLOUR,
      fillOpacity: 0.1,
      line: { colour: NEUTRAL_COLOUR, width: 1.2, opacity: 0.75, dash: [4, 3] },
    },
  ],
  area: ({ x, y }) => [
    {
      is: "path",
      d: boxPath({ left: x - 13, top: y - 9, width: 26, height: 18 }),
      fill: INK.accent,
      fillOpacity: 0.05,
      line: { colour: INK.accent, width: 2, dash: [5, 4] },
    },
  ],
  count: (at, figure, lang) => badge(figure, at, lang),
  group: ({ x, y }) => ringNodes({ x, y, scale: 0.6 }, [[NEUTRAL_COLOUR, 1]]),
  dot: (at) => [placeDot(at)],
  moved: ({ x, y }) => [
    {
      is: "path",
      d: `M${x - 9} ${y + 5}L${x + 10} ${y - 6}`,
      line: { colour: INK.ink, width: 1.5 },
    },
    { is: "path", d: circlePath(x - 9, y + 5, 3), fill: INK.ink },
  ],
  arc: (at) => arc(at, true),
  "even-arc": (at) => arc(at, false),
  distance: ({ x, y }) => [
    {
      is: "path",
      d: `M${x - ARC.back} ${y}h${2 * ARC.back}`,
      line: { colour: INK.accent, width: 2.5, cap: "round" },
    },
  ],
};

/** Most columns that a legend is parted into. */
const MOST_COLUMNS = 4;

/** Where the columns of a legend begin, in as many as there is room for; each is read downwards. */
const columnsOf = (
  widths: readonly number[],
  width: number,
): { rows: number; starts: number[] } => {
  for (let count = Math.min(MOST_COLUMNS, widths.length); count > 1; count--) {
    const rows = Math.ceil(widths.length / count);
    const starts: number[] = [];
    let end = -BETWEEN;
    for (let first = 0; first < widths.length; first += rows) {
      starts.push(end + BETWEEN);
      end += BETWEEN + Math.max(...widths.slice(first, first + rows));
    }
    if (end <= width) return { rows, starts };
  }
  return { rows: widths.length, starts: [0] };
};

/** Draws a legend, read as the sheet is. */
export const drawLegend = (
  entries: readonly LegendEntry[],
  { left, width, fromRight }: Column,
  top: number,
  { lang, figure, measure }: { lang: string; figure: (n: number) => string; measure: MeasureText },
): { nodes: GroupNode[]; bottom: number } => {
  const { rows, starts } = columnsOf(
    entries.map(({ text }) => SYMBOL / 2 + ASIDE + measure(text, FACE)),
    width,
  );
  const nodes = entries.map(({ sign, text }, i): GroupNode => {
    const along = (starts[Math.floor(i / rows)] ?? 0) + SYMBOL / 2;
    const x = fromRight ? left + width - along : left + along;
    const y = top + ((i % rows) + 0.5) * ROW;
    const isOwn = typeof sign === "string";
    const drawn = isOwn
      ? SIGNS[sign]({ x, y, along: fromRight ? -1 : 1 }, figure(2), lang)
      : [typeSymbol(sign, { x, y }, SYMBOL)];
    return {
      is: "group",
      role: "legend",
      record: isOwn ? sign : sign.id,
      children: [
        ...drawn,
        {
          is: "text",
          text,
          x: x + (fromRight ? -ASIDE : ASIDE),
          anchor: fromRight ? "right" : "left",
          y: y + BASELINE * FACE.size,
          face: FACE,
          colour: INK.ink,
          lang,
          fromRight,
        },
      ],
    };
  });
  return { nodes, bottom: top + rows * ROW };
};
