import type { Box } from "../basemap/boxes.ts";

/** How a text is set. Sizes and spacing in pixels of the sheet. */
export interface Face {
  /** As CSS lists families. */
  family: string;
  size: number;
  weight: number;
  italic?: boolean;
  spacing?: number;
}

export interface Line {
  colour: string;
  width: number;
  opacity?: number;
  dash?: readonly number[];
  cap?: CanvasLineCap;
}

/** An outline, filled, stroked or both. */
export interface PathNode {
  is: "path";
  /** SVG path data. */
  d: string;
  fill?: string;
  fillOpacity?: number;
  evenOdd?: boolean;
  line?: Line;
  /** Whether the line lies under the filling, as a halo does. */
  halo?: boolean;
}

/** One line of text, never broken further. */
export interface TextNode {
  is: "text";
  text: string;
  /** Where it is anchored, as seen on the sheet whatever its direction. */
  x: number;
  anchor: "left" | "middle" | "right";
  /** Baseline. */
  y: number;
  face: Face;
  colour: string;
  halo?: { colour: string; width: number };
  lang: string;
  fromRight: boolean;
  /** Turned round this point by so many radians. */
  turn?: { x: number; y: number; angle: number };
}

/** What kind of thing a group holds, for those who take the picture apart. */
export type Role =
  | "ground"
  | "names"
  | "arcs"
  | "extent"
  | "mark"
  | "group"
  | "legend"
  | "scale"
  | "credits";

/** Nodes that belong together. */
export interface GroupNode {
  is: "group";
  role?: Role;
  /** Id of the record that it stands for. */
  record?: string;
  /** What it is, in words. */
  title?: string;
  move?: { x: number; y: number; scale?: number };
  /** What lies outside is not seen. */
  clip?: { d: string; evenOdd?: boolean };
  children: readonly SheetNode[];
}

/** The built-in map: painted tile by tile, in pixels or as outlines. */
export interface GroundNode {
  is: "ground";
}

export type SheetNode = PathNode | TextNode | GroupNode | GroundNode;

/** A sheet ready to be painted. */
export interface Drawing {
  width: number;
  height: number;
  nodes: readonly SheetNode[];
}

/** Path data of a rectangle. */
export const boxPath = ({ left, top, width, height }: Box): string =>
  `M${left} ${top}h${width}v${height}h${-width}Z`;

/** Path data of a circle. */
export const circlePath = (x: number, y: number, r: number): string => {
  const [a, b, c] = [x - r, y, r].map((n) => Math.round(n * 100) / 100);
  return `M${a} ${b}a${c} ${c} 0 1 0 ${2 * (c ?? 0)} 0a${c} ${c} 0 1 0 ${-2 * (c ?? 0)} 0Z`;
};
