import type { Box } from "../basemap/boxes.ts";
import { circlePath } from "./nodes.ts";

/** One part of an outline, and the box that it lies in. */
class Piece {
  readonly steps: string[] = [];
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  reach(x: number, y: number): void {
    this.left = Math.min(this.left, x);
    this.right = Math.max(this.right, x);
    this.top = Math.min(this.top, y);
    this.bottom = Math.max(this.bottom, y);
  }

  isIn({ left, top, width, height }: Box): boolean {
    return (
      this.right > left && this.left < left + width && this.bottom > top && this.top < top + height
    );
  }
}

/** More than any line of the map is wide, in pixels. */
const AWAY = 12;

const tenth = (n: number): number => Math.round(n * 10) / 10;

const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ steps }) => steps.join("")).join("");

/** An outline in the making, as SVG path data in whole tenths of a pixel. */
export class Outline {
  private readonly pieces: Piece[] = [];
  private last: readonly [x: number, y: number] = [NaN, NaN];

  move(x: number, y: number): void {
    const piece = new Piece();
    const [px, py] = [tenth(x), tenth(y)];
    piece.reach(px, py);
    piece.steps.push(`M${px} ${py}`);
    this.pieces.push(piece);
    this.last = [px, py];
  }

  /** Steps go from point to point as those are written, so that no error adds up. */
  line(x: number, y: number): void {
    const piece = this.pieces.at(-1);
    if (!piece) return this.move(x, y);
    const [fromX, fromY] = this.last;
    const [px, py] = [tenth(x), tenth(y)];
    if (px === fromX && py === fromY) return;
    piece.reach(px, py);
    piece.steps.push(`l${tenth(px - fromX)} ${tenth(py - fromY)}`);
    this.last = [px, py];
  }

  close(): void {
    this.pieces.at(-1)?.steps.push("Z");
  }

  circle(x: number, y: number, r: number): void {
    const piece = new Piece();
    piece.reach(x - r, y - r);
    piece.reach(x + r, y + r);
    piece.steps.push(circlePath(x, y, r));
    this.pieces.push(piece);
  }

  /** All of it. */
  whole(): string {
    return written(this.pieces);
  }

  /** Without the parts of which nothing can be seen in a box. */
  seenIn({ left, top, width, height }: Box): string {
    const wide = {
      left: left - AWAY,
      top: top - AWAY,
      width: width + 2 * AWAY,
      height: height + 2 * AWAY,
    };
    return written(this.pieces.filter((piece) => piece.isIn(wide)));
  }
}
