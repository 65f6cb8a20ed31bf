/** From one meridian eastwards to another, in degrees; past 180° the second counts on. */
export type Stretch = readonly [west: number, east: number];

/** Where maps of the world are cut. */
export const DATE_LINE = -180;

/** A map of more than half of the globe is one of the world, which is cut where such maps are cut. */
const LEAST_GAP = 180;

/** The same meridian on a map that begins at `cut` and ends 360° to the east of it. */
export const onMap = (lng: number, cut = DATE_LINE): number => {
  if (lng < cut) return lng + 360;
  return lng > cut + 360 ? lng - 360 : lng;
};

const sorted = (parts: readonly Stretch[]): Stretch[] =>
  parts
    .map(([west, east]): Stretch => {
      const own = onMap(west);
      return own === west ? [west, east] : [own, own + east - west];
    })
    .sort(([a], [b]) => a - b);

/** The furthest that stretches reach, in degrees. */
const furthest = (parts: readonly Stretch[]): number =>
  parts.reduce((most, [, east]) => Math.max(most, east), -Infinity);

/** The widest gap between stretches; of those that are as wide the one nearest to the date line. */
export const widestGap = (parts: readonly Stretch[]): Stretch => {
  const all = sorted(parts);
  let reached = furthest(all) - 360;
  let gap: Stretch = [0, -Infinity];
  for (const [west, east] of all) {
    if (west - reached > gap[1] - gap[0]) gap = [reached, west];
    reached = Math.max(reached, east);
  }
  return gap;
};

/**
 * The narrowest stretch that holds others, of which there is at least one: all but their widest gap
 * (RFC 7946, 5.2). What is spread over the whole world is held from date line to date line.
 */
export const narrowest = (parts: readonly Stretch[]): Stretch => {
  const all = sorted(parts);
  const west = all[0]?.[0] ?? DATE_LINE;
  const [from, to] = widestGap(all);
  return to > west && to - from >= LEAST_GAP ? [to, from + 360] : [west, furthest(all)];
};
