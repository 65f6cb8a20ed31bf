import { arrow, BREATH } from "../basemap/arcs/paths.ts";
import { isArabic } from "../basemap/labels/label-styles.ts";
import type { Label, PlacedLine } from "../basemap/labels/labels.ts";
import { PALETTES } from "../basemap/theme.ts";
import { INK } from "./colours.ts";
import { BASELINE, faceOfName } from "./faces.ts";
import { groupNode } from "./group-drawing.ts";
import { markNode } from "./mark-drawing.ts";
import {
  boxPath,
  circlePath,
  type GroupNode,
  type PathNode,
  type SheetNode,
  type TextNode,
} from "./nodes.ts";
import type { Extent, SheetMap } from "./sheet.ts";
import { signNodes } from "./name-signs.ts";

const PALETTE = PALETTES.light;
const NAME_HALO = { colour: PALETTE.halo, width: 3 };

/** Which end of a name must stay where it is in whatever face it is shown: the one beside its sign. */
const anchorOf = ({ sign, turn }: Label, { left, width }: PlacedLine): TextNode["anchor"] => {
  if (!sign || turn) return "middle";
  if (sign.x <= left) return "left";
  return sign.x >= left + width ? "right" : "middle";
};

const nameNodes = (label: Label): SheetNode[] => [
  ...(label.sign ? signNodes(label.sign, PALETTE) : []),
  ...label.lines.map((line): SheetNode => {
    const fromRight = isArabic(line.text);
    const anchor = anchorOf(label, line);
    return {
      is: "text",
      text: line.text,
      x: line.left + { left: 0, middle: 0.5, right: 1 }[anchor] * line.width,
      anchor,
      y: line.middle + BASELINE * line.size,
      face: faceOfName(line),
      colour: PALETTE[label.colour],
      halo: NAME_HALO,
      lang: fromRight ? "ar" : "en",
      fromRight,
      ...(label.turn && { turn: label.turn }),
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
  ...arcs.flatMap(({ dots, tip }): PathNode[] => [
    { is: "path", d: dots.map(({ x, y, r }) => circlePath(x, y, r)).join(""), ...DOT },
    ...(tip ? [{ is: "path", d: arrow(tip), ...DOT } as const] : []),
  ]),
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
      ...[...map.groups].sort((a, b) => a.count - b.count).map((some) => groupNode(some, lang)),
      // Those that are named last lie on top, as the selected one does on the page.
      ...[...map.marks]
        .sort((a, b) => Number(a.selected) - Number(b.selected) || a.spot.y - b.spot.y)
        .map((mark) => markNode(mark, lang, figure)),
    ],
  };
};
