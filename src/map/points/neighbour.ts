/** A point on the screen, in pixels. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/** The ways that keys lead, as unit vectors; y grows downwards. Physical: it is a map. */
const WAYS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

/** How far along the list of points other keys lead. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ["PageUp", -1],
  ["PageDown", 1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

/** What lies aside counts double, so that a key leads rather straight on than to the side. */
const ASIDE = 2;

/**
 * The point that an arrow key leads to: the nearest one that lies that way, undefined at the edge. As
 * some may be passed over so, Page Up and Page Down go through all of them, Home and End to the ends.
 */
export const neighbourOf = (
  points: readonly ScreenPoint[],
  from: number,
  key: string,
): number | undefined => {
  const step = STEPS.get(key);
  if (step !== undefined) return Math.max(0, Math.min(points.length - 1, from + step));
  const way = WAYS.get(key);
  const here = points[from];
  if (!way || !here) return undefined;
  let found: number | undefined;
  let least = Infinity;
  points.forEach(({ x, y }, at) => {
    const [right, down] = [x - here.x, y - here.y];
    const ahead = right * way[0] + down * way[1];
    const aside = Math.abs(right * way[1] + down * way[0]);
    const cost = ahead + ASIDE * aside;
    if (at === from || ahead <= 0 || cost >= least) return;
    [found, least] = [at, cost];
  });
  return found;
};

/** Whether a key is one of those that lead from point to point. */
export const leadsOn = (key: string): boolean => WAYS.has(key) || STEPS.has(key);
