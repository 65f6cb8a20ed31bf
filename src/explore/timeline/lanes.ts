/** Something that takes room along the axis, in pixels. */
export interface Extent {
  start: number;
  end: number;
}

/** Pixels between two that share a lane. */
const GAP = 3;

/**
 * The lane of each extent, counted from the first: none meets another of its lane, and there are no
 * more lanes than extents that meet in one place.
 */
export const lanesOf = (extents: readonly Extent[]): number[] => {
  const ends: number[] = [];
  const lanes = extents.map(() => 0);
  const order = extents
    .map((extent, i) => ({ ...extent, i }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, i } of order) {
    const free = ends.findIndex((last) => last + GAP <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    lanes[i] = lane;
  }
  return lanes;
};
