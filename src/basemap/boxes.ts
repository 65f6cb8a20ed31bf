/** A rectangle in pixels of the map's container. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

const span = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c));

/** Area that two boxes share, in square pixels. */
export const overlap = (a: Box, b: Box): number =>
  span(a.left, a.left + a.width, b.left, b.left + b.width) *
  span(a.top, a.top + a.height, b.top, b.top + b.height);

/** Area of a box that lies outside of a viewport which starts at 0,0. */
export const overflow = (box: Box, { width, height }: Size): number =>
  box.width * box.height - overlap(box, { left: 0, top: 0, width, height });
