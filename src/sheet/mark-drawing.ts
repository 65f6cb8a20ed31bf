import { isArabic } from "../basemap/labels/label-styles.ts";
import { INK } from "./colours.ts";
import { BASELINE, SANS } from "./faces.ts";
import { isMoved } from "./legend.ts";
import { faceOf, NAME_LEADING } from "./marks.ts";
import { circlePath, type GroupNode, type SheetNode } from "./nodes.ts";
import type { Mark } from "./sheet.ts";
import { placeDot, typeSymbol } from "./symbols.ts";

const LABEL_HALO = { colour: INK.halo, width: 4 };
const BADGE = { size: 11, height: 18, padding: 4, least: 18 };
/** About the width of a figure in sizes of its letters. */
const FIGURE = 0.62;

const leader = ({ at, spot }: Mark): SheetNode[] => [
  {
    is: "path",
    d: `M${at.x} ${at.y}L${spot.x} ${spot.y}`,
    line: { colour: INK.ink, width: 1.5 },
  },
  {
    is: "path",
    d: circlePath(at.x, at.y, 3),
    fill: INK.ink,
    line: { colour: INK.halo, width: 1.5 },
  },
];

/** The number of events at a place, beside its symbol. */
export const badge = (
  text: string,
  middle: { x: number; y: number },
  lang: string,
): SheetNode[] => {
  const width = Math.max(BADGE.least, text.length * BADGE.size * FIGURE + 2 * BADGE.padding);
  const r = BADGE.height / 2;
  const left = middle.x - width / 2;
  const flat = width - 2 * r;
  return [
    {
      is: "path",
      d: `M${left + r} ${middle.y - r}h${flat}a${r} ${r} 0 0 1 0 ${2 * r}h${-flat}a${r} ${r} 0 0 1 0 ${-2 * r}Z`,
      fill: "#ffffff",
      line: { colour: INK.badge, width: 1 },
    },
    {
      is: "text",
      text,
      x: middle.x,
      anchor: "middle",
      y: middle.y + BASELINE * BADGE.size,
      face: { family: SANS, size: BADGE.size, weight: 600 },
      colour: INK.ink,
      lang,
      fromRight: false,
    },
  ];
};

const labelNodes = ({ label }: Mark): SheetNode[] => {
  if (!label) return [];
  const { side, box, lines } = label;
  const anchor = ({ right: "left", left: "right", below: "middle", above: "middle" } as const)[
    side
  ];
  const x = box.left + { left: 0, middle: box.width / 2, right: box.width }[anchor];
  let top = box.top;
  return lines.map((line): SheetNode => {
    const face = faceOf(line);
    const height = face.size * NAME_LEADING;
    const y = top + height / 2 + BASELINE * face.size;
    top += height;
    return {
      is: "text",
      text: line.text,
      x,
      anchor,
      y,
      face,
      colour: line.first ? INK.ink : INK.soft,
      halo: LABEL_HALO,
      lang: line.lang,
      fromRight: isArabic(line.text),
    };
  });
};

/** A place with its symbol, the number of its events and its names. */
export const markNode = (mark: Mark, lang: string, figure: (n: number) => string): GroupNode => {
  const { place, name, type, count, spot, size } = mark;
  const corner = { x: spot.x - size / 2 + 5, y: spot.y - size / 2 + 5 };
  return {
    is: "group",
    role: "mark",
    record: place,
    title: name,
    children: [
      ...(isMoved(mark) ? leader(mark) : []),
      type === undefined ? placeDot(spot) : typeSymbol(type, spot, size),
      ...(count > 1 ? badge(figure(count), corner, lang) : []),
      ...labelNodes(mark),
    ],
  };
};
