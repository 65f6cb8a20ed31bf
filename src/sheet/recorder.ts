import type { Context } from "../basemap/easel.ts";
import type { SignContext } from "../basemap/labels/signs.ts";
import type { Box } from "../basemap/boxes.ts";
import { circlePath, type GroupNode, type PathNode, type SheetNode } from "./nodes.ts";

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  globalAlpha: number;
  dash: readonly number[];
  x: number;
  y: number;
  /** How many groups were open. */
  depth: number;
}

const START: State = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  globalAlpha: 1,
  dash: [],
  x: 0,
  y: 0,
  depth: 1,
};

/** One part of a path, and the box that it lies in. */
interface Piece {
  d: string[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const newPiece = (): Piece => ({
  d: [],
  left: Infinity,
  top: Infinity,
  right: -Infinity,
  bottom: -Infinity,
});

/** Outside of the picture by more than any line is wide, in pixels. */
const AWAY = 12;

const tenth = (n: number): number => Math.round(n * 10) / 10;

/**
 * A canvas that keeps what is drawn on it as outlines, so that the map's own painter can draw it for
 * a file of vectors. What lies wholly outside of the box is left out. Pictures cannot be drawn on it.
 */
export class Recorder implements Context, Pick<SignContext, "arc" | "translate"> {
  imageSmoothingQuality: ImageSmoothingQuality = "high";
  globalCompositeOperation: GlobalCompositeOperation = "source-over";
  lineJoin: CanvasLineJoin = "round";
  private state: State = { ...START };
  private readonly states: State[] = [];
  private readonly open: SheetNode[][] = [[]];
  private pieces: Piece[] = [];
  private last: readonly [number, number] = [NaN, NaN];
  private readonly seen: Box;

  constructor(seen: Box) {
    this.seen = seen;
  }

  /** What was drawn. */
  get nodes(): readonly SheetNode[] {
    return this.open[0] ?? [];
  }

  get fillStyle(): string {
    return this.state.fillStyle;
  }
  set fillStyle(colour: string | CanvasGradient | CanvasPattern) {
    this.state.fillStyle = String(colour);
  }
  get strokeStyle(): string {
    return this.state.strokeStyle;
  }
  set strokeStyle(colour: string | CanvasGradient | CanvasPattern) {
    this.state.strokeStyle = String(colour);
  }
  get lineWidth(): number {
    return this.state.lineWidth;
  }
  set lineWidth(width: number) {
    this.state.lineWidth = width;
  }
  get lineCap(): CanvasLineCap {
    return this.state.lineCap;
  }
  set lineCap(cap: CanvasLineCap) {
    this.state.lineCap = cap;
  }
  get globalAlpha(): number {
    return this.state.globalAlpha;
  }
  set globalAlpha(alpha: number) {
    this.state.globalAlpha = alpha;
  }

  save(): void {
    this.states.push({ ...this.state, depth: this.open.length });
  }

  restore(): void {
    const state = this.states.pop();
    if (!state) return;
    this.open.length = state.depth;
    this.state = state;
  }

  translate(x: number, y: number): void {
    this.state.x += x;
    this.state.y += y;
  }

  setLineDash(dash: number[]): void {
    this.state.dash = [...dash];
  }

  beginPath(): void {
    this.pieces = [];
  }

  moveTo(x: number, y: number): void {
    this.pieces.push(newPiece());
    this.go("M", x, y);
  }

  lineTo(x: number, y: number): void {
    if (this.pieces.length === 0) this.moveTo(x, y);
    else this.go("L", x, y);
  }

  closePath(): void {
    this.pieces.at(-1)?.d.push("Z");
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
    this.moveTo(x - r, y - r);
    this.go("L", x + r, y + r);
    const piece = this.pieces.at(-1);
    if (piece) piece.d = [circlePath(x + this.state.x, y + this.state.y, r)];
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fill(): void {
    const { fillStyle: fill, globalAlpha } = this.state;
    this.put({ fill, ...(globalAlpha < 1 && { fillOpacity: tenth(globalAlpha * 10) / 10 }) });
  }

  stroke(): void {
    const { strokeStyle: colour, lineWidth, lineCap: cap, dash } = this.state;
    const width = Math.round(lineWidth * 100) / 100;
    this.put({ line: { colour, width, cap, ...(dash.length > 0 && { dash }) } });
  }

  clip(rule?: CanvasFillRule | Path2D): void {
    const group: GroupNode & { children: SheetNode[] } = {
      is: "group",
      clip: { d: this.path(this.pieces), evenOdd: rule === "evenodd" },
      children: [],
    };
    this.open.at(-1)?.push(group);
    this.open.push(group.children);
  }

  /** Pictures are not outlines. */
  drawImage(): void {
    throw new Error("A picture cannot be kept as outlines.");
  }

  private put(look: Omit<PathNode, "is" | "d">): void {
    const { left, top, width, height } = this.seen;
    const d = this.path(
      this.pieces.filter(
        (piece) =>
          piece.right > left - AWAY &&
          piece.left < left + width + AWAY &&
          piece.bottom > top - AWAY &&
          piece.top < top + height + AWAY,
      ),
    );
    if (d !== "") this.open.at(-1)?.push({ is: "path", d, ...look });
  }

  private path(pieces: readonly Piece[]): string {
    return pieces.map(({ d }) => d.join("")).join("");
  }

  /** Steps are written from point to point, in whole tenths, so that no error adds up. */
  private go(command: "M" | "L", x: number, y: number): void {
    const piece = this.pieces.at(-1);
    if (!piece) return;
    const [px, py] = [tenth(x + this.state.x), tenth(y + this.state.y)];
    piece.left = Math.min(piece.left, px);
    piece.right = Math.max(piece.right, px);
    piece.top = Math.min(piece.top, py);
    piece.bottom = Math.max(piece.bottom, py);
    const [fromX, fromY] = this.last;
    this.last = [px, py];
    if (command === "M") piece.d.push(`M${px} ${py}`);
    else if (px !== fromX || py !== fromY)
      piece.d.push(`l${tenth(px - fromX)} ${tenth(py - fromY)}`);
  }
}
