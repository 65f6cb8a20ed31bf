import { BREATH } from "../basemap/arcs/paths.ts";
import { arrow } from "../basemap/arcs/paths.ts";
import { isArabic } from "../basemap/labels/label-styles.ts";
import type { Label } from "../basemap/labels/labels.ts";
import { PALETTES } from "../basemap/theme.ts";
import { INK } from "./colours.ts";
import { BASELINE, faceOfName, SANS } from "./faces.ts";
import { isMoved } from "./legend.ts";
import { faceOf, NAME_LEADING } from "./marks.ts";
import { boxPath, circlePath, type GroupNode, type PathNode, type SheetNode } from "./nodes.ts";
import type { Extent, Mark, SheetMap } from "./sheet.ts";
import { signNodes } from "./name-signs.ts";
import { placeDot, typeSymbol } from "./symbols.ts";

const PALETTE = PALETTES.light;
const NAME_HALO = { colour: PALETTE.halo, width: 3 };
const LABEL_HALO = { colour: INK.halo, width: 4 };
const BADGE = { size: 11, height: 18, padding: 4, least: 18 };
/** About the width of a figure in sizes of its letters. */
const FIGURE = 0.62;

const nameNodes = ({ lines, colour, sign, turn }: Label): SheetNode[] => [
  ...(sign ? signNodes(sign, PALETTE) : []),
  ...lines.map((line): SheetNode => {
    const fromRight = isArabic(line.text);
    return {
      is: "text",
      text: line.text,
      x: fromRight ? line.left + line.width : line.left,
      anchor: fromRight ? "right" : "left",
      y: line.middle + BASELINE * line.size,
      face: faceOfName(line),
      colour: PALETTE[colour],
      halo: NAME_HALO,
      lang: fromRight ? "ar" : "en",
      fromRight,
      ...(turn && { turn }),
    };
  }),
];

const extentNode = (extent: Extent): GroupNode => {
  const { colour, selected, place, name } = extent;
  const path: PathNode =
    extent.kind === "circle"
      ? {
          is: "path",
          d: circlePath(extent.x, extent.y, extent.r),
          fillOpacity: 0.1,
          line: { colour, width: selected ? 2 : 1.2, opacity: 0.75, dash: [4, 3] },
        }
      : {
          is: "path",
          d: extent.outline,
          evenOdd: true,
          fillOpacity: 0.05,
          line: { colour, width: 3, dash: [7, 5] },
        };
  return {
    is: "group",
    role: "extent",
    record: place,
    title: name,
    children: [{ ...path, fill: colour }],
  };
};

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

const markNode = (mark: Mark, lang: string, figure: (n: number) => string): GroupNode => {
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

const DOT = { fill: INK.ink, line: { colour: INK.halo, width: 2.5 }, halo: true };

const arcNodes = ({ arcs, distance }: SheetMap): SheetNode[] => [
  ...(distance === null
    ? []
    : [
        {
          is: "path",
          d: distance,
          line: { colour: INK.halo, width: BREATH, cap: "round" },
        } as const,
        {
          is: "path",
          d: distance,
          line: { colour: INK.accent, width: 2.5, cap: "round" },
        } as const,
      ]),
  ...arcs.map(({ dots, tip }): PathNode => {
    const round = dots.map(({ x, y, r }) => circlePath(x, y, r)).join("");
    return { is: "path", d: round + (tip ? arrow(tip) : ""), ...DOT };
  }),
];

/** Draws the map of a sheet, from the ground up: the same order as on the page. */
export const drawMap = (map: SheetMap, lang: string, figure: (n: number) => string): GroupNode => {
  const group = (role: GroupNode["role"], children: readonly SheetNode[]): SheetNode[] =>
    children.length > 0 ? [{ is: "group", ...(role && { role }), children }] : [];
  return {
    is: "group",
    clip: { d: boxPath({ left: 0, top: 0, ...map.size }) },
    children: [
      { is: "group", role: "ground", children: [{ is: "ground" }] },
      ...map.extents.map(extentNode),
      ...group("names", map.names.flatMap(nameNodes)),
      ...group("arcs", arcNodes(map)),
      // Those that are named last lie on top, as the selected one does on the page.
      ...[...map.marks]
        .sort((a, b) => Number(a.selected) - Number(b.selected) || a.spot.y - b.spot.y)
        .map((mark) => markNode(mark, lang, figure)),
    ],
  };
};
