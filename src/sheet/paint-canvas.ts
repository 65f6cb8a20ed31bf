import { fontOf, type MeasureText } from "./faces.ts";
import type { Drawing, GroupNode, PathNode, SheetNode, TextNode } from "./nodes.ts";

/** What of a canvas is used, beside what the map's own painter needs. */
export type SheetContext = Pick<
  CanvasRenderingContext2D,
  | "clip"
  | "direction"
  | "fill"
  | "fillStyle"
  | "fillText"
  | "font"
  | "globalAlpha"
  | "letterSpacing"
  | "lineCap"
  | "lineJoin"
  | "lineWidth"
  | "measureText"
  | "restore"
  | "rotate"
  | "save"
  | "scale"
  | "setLineDash"
  | "stroke"
  | "strokeStyle"
  | "strokeText"
  | "textAlign"
  | "textBaseline"
  | "translate"
>;

interface CanvasTools {
  /** An outline from SVG path data. */
  outline: (d: string) => Path2D;
  /** Paints the ground from the canvas' present origin on. */
  ground: () => void;
}

const fill = (ctx: SheetContext, { fill, fillOpacity = 1, evenOdd }: PathNode, path: Path2D) => {
  if (fill === undefined) return;
  ctx.globalAlpha = fillOpacity;
  ctx.fillStyle = fill;
  ctx.fill(path, evenOdd ? "evenodd" : "nonzero");
  ctx.globalAlpha = 1;
};

const stroke = (ctx: SheetContext, { line }: PathNode, path: Path2D) => {
  if (!line) return;
  const { colour, width, opacity = 1, dash = [], cap = "butt" } = line;
  ctx.globalAlpha = opacity;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineCap = cap;
  ctx.setLineDash([...dash]);
  ctx.stroke(path);
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
};

const paintPath = (ctx: SheetContext, node: PathNode, { outline }: CanvasTools): void => {
  const path = outline(node.d);
  const steps = node.halo ? [stroke, fill] : [fill, stroke];
  for (const step of steps) step(ctx, node, path);
};

const paintText = (ctx: SheetContext, node: TextNode): void => {
  const { text, x, y, anchor, face, colour, halo, fromRight, turn } = node;
  ctx.save();
  if (turn) {
    ctx.translate(turn.x, turn.y);
    ctx.rotate(turn.angle);
    ctx.translate(-turn.x, -turn.y);
  }
  ctx.font = fontOf(face);
  ctx.letterSpacing = `${face.spacing ?? 0}px`;
  ctx.direction = fromRight ? "rtl" : "ltr";
  ctx.textAlign = anchor === "middle" ? "center" : anchor;
  ctx.textBaseline = "alphabetic";
  if (halo) {
    ctx.strokeStyle = halo.colour;
    ctx.lineWidth = halo.width;
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
  ctx.restore();
};

const paintGroup = (ctx: SheetContext, node: GroupNode, tools: CanvasTools): void => {
  const { move, clip, children } = node;
  ctx.save();
  if (move) {
    ctx.translate(move.x, move.y);
    ctx.scale(move.scale ?? 1, move.scale ?? 1);
  }
  if (clip) ctx.clip(tools.outline(clip.d), clip.evenOdd ? "evenodd" : "nonzero");
  paintNodes(ctx, children, tools);
  ctx.restore();
};

const paintNodes = (ctx: SheetContext, nodes: readonly SheetNode[], tools: CanvasTools): void => {
  for (const node of nodes) {
    if (node.is === "path") paintPath(ctx, node, tools);
    else if (node.is === "text") paintText(ctx, node);
    else if (node.is === "group") paintGroup(ctx, node, tools);
    else tools.ground();
  }
};

/** Paints a drawing on a canvas that counts in pixels of the sheet. */
export const paintCanvas = (ctx: SheetContext, { nodes }: Drawing, tools: CanvasTools): void => {
  ctx.lineJoin = "round";
  paintNodes(ctx, nodes, tools);
};

/** Measures with a canvas, each text once. */
export const measureOn = (ctx: SheetContext): MeasureText => {
  const widths = new Map<string, number>();
  return (text, face) => {
    const font = fontOf(face);
    const key = `${font}|${face.spacing ?? 0}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    ctx.font = font;
    ctx.letterSpacing = `${face.spacing ?? 0}px`;
    const { width } = ctx.measureText(text);
    widths.set(key, width);
    return width;
  };
};
