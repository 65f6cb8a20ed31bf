/** A sign as it stands on the map: a disc about a point. All in one unit of length. */
export interface SignSpot {
  x: number;
  y: number;
  radius: number;
  /** How much it stands for. */
  weight: number;
}

/** Places in a list of signs: of one that stands, then of those that it stands for. */
export type JoinedSigns = readonly [stands: number, ...others: number[]];

/**
 * Joins signs that would overlap: each is itself, or is stood for by the heaviest of those that lie over
 * it and stand. What stands overlaps nothing, so each can stand where it belongs; moved apart, signs
 * would say that something happened where nothing did. Of two that weigh the same the first one stands.
 */
export const joinSigns = (signs: readonly SignSpot[]): JoinedSigns[] => {
  const reach = 2 * signs.reduce((most, { radius }) => Math.max(most, radius), 0) || 1;
  const near = new Map<string, number[]>();
  const cellOf = (part: number): number => Math.floor(part / reach);
  signs.forEach(({ x, y }, n) => {
    const key = `${cellOf(x)} ${cellOf(y)}`;
    const cell = near.get(key);
    if (cell) cell.push(n);
    else near.set(key, [n]);
  });
  const standIns = new Int32Array(signs.length).fill(-1);
  const weightOf = (n: number): number => (signs[n] as SignSpot).weight;
  const byWeight = [...signs.keys()].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  for (const n of byWeight) {
    if (standIns[n] !== -1) continue;
    standIns[n] = n;
    const { x, y, radius } = signs[n] as SignSpot;
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++)
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++)
        for (const other of near.get(`${column} ${row}`) ?? []) {
          const sign = signs[other] as SignSpot;
          const apart = Math.hypot(sign.x - x, sign.y - y);
          if (standIns[other] === -1 && apart < radius + sign.radius) standIns[other] = n;
        }
  }
  const joined = new Map<number, [number, ...number[]]>();
  standIns.forEach((by, n) => {
    if (by === n) joined.set(n, [n]);
  });
  standIns.forEach((by, n) => {
    if (by !== n) joined.get(by)?.push(n);
  });
  return [...joined.values()];
};
