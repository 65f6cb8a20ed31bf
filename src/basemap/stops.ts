/** A value at one zoom and at another; between them it changes evenly, outside it stays. */
export type Stops = readonly [zoom: number, value: number, zoom2: number, value2: number];

/** The value that holds at a zoom. */
export const at = (zoom: number, [from, first, to, last]: Stops): number => {
  const way = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return first + way * (last - first);
};
