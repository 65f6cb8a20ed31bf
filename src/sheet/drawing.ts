import { isArabic } from "../basemap/labels/label-styles.ts";
import { shorten } from "../explore/shorten.ts";
import { INK } from "./colours.ts";
import { BASELINE, SANS, SERIF, type MeasureText } from "./faces.ts";
import { drawLegend } from "./legend-drawing.ts";
import { drawMap } from "./map-drawing.ts";
import { boxPath, type Drawing, type Face, type GroupNode, type SheetNode } from "./nodes.ts";
import type { MapSheet } from "./sheet.ts";
import { setParagraph, type Column, type Paragraph } from "./text-column.ts";

const MARGIN = 28;
const GAP = 14;
const LONGEST_TITLE = 240;
const FACES = {
  title: { family: SERIF, size: 27, weight: 600 },
  shown: { family: SANS, size: 14, weight: 500 },
  credits: { family: SANS, size: 12, weight: 450 },
  link: { family: SANS, size: 12, weight: 600 },
  scale: { family: SANS, size: 12, weight: 500 },
} satisfies Record<string, Face>;
const BAR = 6;
const SCALE_ROW = 20;
/** Room for the scale beside the legend. */
const SCALE_WIDTH = 200;

/** Sets paragraphs one below the other. */
const setAll = (
  paragraphs: readonly Paragraph[],
  column: Column,
  top: number,
  measure: MeasureText,
): { nodes: SheetNode[]; bottom: number } => {
  let bottom = top;
  const nodes = paragraphs.flatMap((paragraph) => {
    const set = setParagraph(paragraph, column, bottom, measure);
    bottom = set.bottom;
    return set.nodes;
  });
  return { nodes, bottom };
};

/** The scale at the side where lines end: a bar for each system of units, and where it holds. */
const drawScale = (
  { scale, lang, fromRight }: MapSheet,
  { left, width }: Column,
  top: number,
  measure: MeasureText,
): { node: GroupNode; bottom: number } => {
  const edge = fromRight ? left : left + width;
  const bars = scale.lines.flatMap(({ text, width: length }, i): SheetNode[] => {
    const y = top + i * SCALE_ROW + SCALE_ROW / 2;
    const from = fromRight ? edge : edge - length;
    return [
      {
        is: "path",
        d: `M${from} ${y - BAR / 2}v${BAR}h${length}v${-BAR}`,
        line: { colour: INK.ink, width: 1.5 },
      },
      {
        is: "text",
        text,
        x: fromRight ? from + length + 8 : from - 8,
        anchor: fromRight ? "left" : "right",
        y: y + BASELINE * FACES.scale.size,
        face: FACES.scale,
        colour: INK.ink,
        lang,
        fromRight,
      },
    ];
  });
  const column = {
    left: fromRight ? left : edge - SCALE_WIDTH,
    width: SCALE_WIDTH,
    fromRight: !fromRight,
  };
  const note = setParagraph(
    { text: scale.note, face: FACES.credits, colour: INK.soft, lang, fromRight },
    column,
    top + scale.lines.length * SCALE_ROW + 2,
    measure,
  );
  return {
    node: { is: "group", role: "scale", children: [...bars, ...note.nodes] },
    bottom: note.bottom,
  };
};

/** Lays a sheet out and draws it: title, map, legend and scale, credits and link. */
export const drawSheet = (
  sheet: MapSheet,
  figure: (n: number) => string,
  measure: MeasureText,
): Drawing => {
  const { lang, fromRight, map, title } = sheet;
  const width = map.size.width + 2 * MARGIN;
  const column: Column = { left: MARGIN, width: map.size.width, fromRight };
  const own = { lang, fromRight };
  const head = setAll(
    [
      {
        text: shorten(title.text, LONGEST_TITLE, "…"),
        face: FACES.title,
        colour: INK.ink,
        lang: title.lang,
        fromRight: isArabic(title.text),
        leading: isArabic(title.text) ? 1.45 : 1.2,
      },
    ],
    column,
    MARGIN - 6,
    measure,
  );
  const shown = setAll(
    sheet.shown.map((text) => ({ text, face: FACES.shown, colour: INK.soft, ...own })),
    column,
    head.bottom + 6,
    measure,
  );
  const mapTop = Math.round(shown.bottom + GAP);
  const mapBottom = mapTop + map.size.height;
  const frame = { left: MARGIN, top: mapTop, ...map.size };
  const under = mapBottom + GAP;
  const beside = SCALE_WIDTH + GAP;
  const legend = drawLegend(
    sheet.legend,
    { ...column, left: MARGIN + (fromRight ? beside : 0), width: map.size.width - beside },
    under,
    { lang, figure, measure },
  );
  const scale = drawScale(sheet, column, under, measure);
  const ruleAt = Math.round(Math.max(legend.bottom, scale.bottom) + GAP);
  const credits = setAll(
    sheet.credits.map((text) => ({ text, face: FACES.credits, colour: INK.soft, ...own })),
    column,
    ruleAt + GAP - 2,
    measure,
  );
  const link = setAll(
    sheet.link === null
      ? []
      : [
          { text: sheet.linkLabel, face: FACES.link, colour: INK.ink, ...own },
          {
            text: sheet.link,
            face: FACES.link,
            colour: INK.ink,
            lang: "und",
            fromRight: false,
            isAddress: true,
          },
        ],
    column,
    credits.bottom + GAP / 2,
    measure,
  );
  const height = Math.ceil(link.bottom + MARGIN - 6);
  return {
    width,
    height,
    nodes: [
      { is: "path", d: boxPath({ left: 0, top: 0, width, height }), fill: INK.paper },
      ...head.nodes,
      ...shown.nodes,
      { is: "group", move: { x: MARGIN, y: mapTop }, children: [drawMap(map, lang, figure)] },
      { is: "path", d: boxPath(frame), line: { colour: INK.rule, width: 1 } },
      ...legend.nodes,
      scale.node,
      {
        is: "path",
        d: `M${MARGIN} ${ruleAt}h${map.size.width}`,
        line: { colour: INK.rule, width: 1 },
      },
      { is: "group", role: "credits", children: [...credits.nodes, ...link.nodes] },
    ],
  };
};
