import type { Box } from "../basemap/boxes.ts";
import type { Context } from "../basemap/easel.ts";
import type { SignContext } from "../basemap/labels/signs.ts";
import type { GroupNode, PathNode, SheetNode } from "./nodes.ts";
import { Outline } from "./outline.ts";

type Paint = string | CanvasGradient | CanvasPattern;

/** The map's painter paints in plain colours. */
const plain = (paint: Paint): string => (typeof paint === "string" ? paint : "none");

const hundredth = (n: number): number => Math.round(n * 100) / 100;

/** What `save` keeps. */
interface Kept {
  style: Pick<
    Recorder,
    "fillStyle" | "strokeStyle" | "lineWidth" | "lineCap" | "globalAlpha" | "dash" | "shift"
  >;
  /** How many groups were open. */
  depth: number;
}

/**
 * A canvas that keeps what is drawn on it as outlines, so that the map's own painter can draw it for
 * a file of vectors. What lies wholly outside of the box is left out. Pictures cannot be drawn on it.
 */
export class Recorder implements Context, SignContext {
  fillStyle: Paint = "#000000";
  strokeStyle: Paint = "#000000";
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "round";
  globalAlpha = 1;
  globalCompositeOperation: GlobalCompositeOperation = "source-over";
  imageSmoothingQuality: ImageSmoothingQuality = "high";
  dash: readonly number[] = [];
  shift: { x: number; y: number } = { x: 0, y: 0 };
  private readonly kept: Kept[] = [];
  private readonly open: SheetNode[][] = [[]];
  private outline = new Outline();
  private readonly seen: Box;

  constructor(seen: Box) {
    this.seen = seen;
  }

  /** What was drawn. */
  get nodes(): readonly SheetNode[] {
    return this.open[0] ?? [];
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha, dash, shift } = this;
    const style = { fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha, dash, shift };
    this.kept.push({ style, depth: this.open.length });
  }

  restore(): void {
    const kept = this.kept.pop();
    if (!kept) return;
    this.open.length = kept.depth;
    Object.assign(this, kept.style);
  }

  translate(x: number, y: number): void {
    this.shift = { x: this.shift.x + x, y: this.shift.y + y };
  }

  setLineDash(dash: number[]): void {
    this.dash = [...dash];
  }

  beginPath(): void {
    this.outline = new Outline();
  }

  moveTo(x: number, y: number): void {
    this.outline.move(x + this.shift.x, y + this.shift.y);
  }

  lineTo(x: number, y: number): void {
    this.outline.line(x + this.shift.x, y + this.shift.y);
  }

  closePath(): void {
    this.outline.close();
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** A whole circle: the map's signs draw no other arc. */
  arc(x: number, y: number, r: number): void {
    this.outline.circle(x + this.shift.x, y + this.shift.y, r);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fill(): void {
    const { globalAlpha } = this;
    this.put({
      fill: plain(this.fillStyle),
      ...(globalAlpha < 1 && { fillOpacity: hundredth(globalAlpha) }),
    });
  }

  stroke(): void {
    const { dash } = this;
    this.put({
      line: {
        colour: plain(this.strokeStyle),
        width: hundredth(this.lineWidth),
        cap: this.lineCap,
        ...(dash.length > 0 && { dash }),
      },
    });
  }

  clip(rule?: CanvasFillRule | Path2D): void {
    const children: SheetNode[] = [];
    const group: GroupNode = {
      is: "group",
      clip: { d: this.outline.whole(), evenOdd: rule === "evenodd" },
      children,
    };
    this.open.at(-1)?.push(group);
    this.open.push(children);
  }

  /** Pictures are no outlines. */
  drawImage(): void {
    throw new Error("A picture cannot be kept as outlines.");
  }

  private put(look: Omit<PathNode, "is" | "d">): void {
    const d = this.outline.seenIn(this.seen);
    if (d !== "") this.open.at(-1)?.push({ is: "path", d, ...look });
  }
}
