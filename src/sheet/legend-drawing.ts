import { dottedArc } from "../basemap/arcs/dots.ts";
import { arrow } from "../basemap/arcs/paths.ts";
import { EVENT_TYPES, type EventTypeId } from "../story/event-types.ts";
import { INK } from "./colours.ts";
import { BASELINE, SANS, type MeasureText } from "./faces.ts";
import { badge } from "./map-drawing.ts";
import { boxPath, circlePath, type Face, type GroupNode, type SheetNode } from "./nodes.ts";
import type { LegendEntry, OwnSign } from "./sheet.ts";
import { placeDot, typeSymbol } from "./symbols.ts";
import type { Column } from "./text-column.ts";

const FACE: Face = { family: SANS, size: 13, weight: 500 };
const ROW = 30;
const SYMBOL = 26;
/** Between a sign's middle and its text, and between two columns. */
const ASIDE = 24;
const BETWEEN = 28;
/** Half of the length of an arc or line in the legend. */
const HALF = 17;

interface Spot {
  x: number;
  y: number;
}

const arc = ({ x, y }: Spot, directed: boolean): SheetNode[] => {
  const line = [
    { x: x - HALF, y },
    { x: x + HALF, y },
  ];
  const { dots, tip } = dottedArc(line, 0, directed);
  return [
    {
      is: "path",
      d: dots.map((dot) => circlePath(dot.x, dot.y, dot.r)).join("") + (tip ? arrow(tip) : ""),
      fill: INK.ink,
    },
  ];
};

const SIGNS: Record<OwnSign, (at: Spot, figure: string, lang: string) => readonly SheetNode[]> = {
  circle: ({ x, y }) => [
    {
      is: "path",
      d: circlePath(x, y, 11),
      fill: INK.neutral,
      fillOpacity: 0.1,
      line: { colour: INK.neutral, width: 1.2, opacity: 0.75, dash: [4, 3] },
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
      d: `M${x - HALF + 3} ${y}h${2 * HALF - 6}`,
      line: { colour: INK.accent, width: 2.5, cap: "round" },
    },
  ],
};

const isType = (sign: LegendEntry["sign"]): sign is EventTypeId => Object.hasOwn(EVENT_TYPES, sign);

/** Draws a legend in as many columns as there is room for, read as the sheet is. */
export const drawLegend = (
  entries: readonly LegendEntry[],
  { left, width, fromRight }: Column,
  top: number,
  { lang, figure, measure }: { lang: string; figure: (n: number) => string; measure: MeasureText },
): { nodes: GroupNode[]; bottom: number } => {
  const widest = Math.max(0, ...entries.map(({ text }) => measure(text, FACE)));
  const cell = SYMBOL / 2 + ASIDE + widest + BETWEEN;
  const columns = Math.max(1, Math.floor((width + BETWEEN) / cell));
  const nodes = entries.map(({ sign, text }, i): GroupNode => {
    const along = (i % columns) * cell + SYMBOL / 2;
    const x = fromRight ? left + width - along : left + along;
    const y = top + (Math.floor(i / columns) + 0.5) * ROW;
    const drawn = isType(sign)
      ? [typeSymbol(sign, { x, y }, SYMBOL)]
      : SIGNS[sign]({ x, y }, figure(2), lang);
    return {
      is: "group",
      role: "legend",
      record: sign,
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
  return { nodes, bottom: top + Math.ceil(entries.length / columns) * ROW };
};
