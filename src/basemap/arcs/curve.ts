/** A point of the map's layers, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** How far an arc bows, as a part of the distance between its ends. */
const BOW = 0.14;

/**
 * Bows a line to the right of its direction (on screen), most in its middle. Great circles between
 * the places of one story run nearly along each other; bowed, arcs that overlap come apart, and
 * there and back are two arcs.
 */
export const bowed = (line: readonly Point[]): Point[] => {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  return line.map(({ x, y }, i) => {
    const bow = BOW * Math.sin((Math.PI * i) / (line.length - 1 || 1));
    return { x: x - dy * bow, y: y + dx * bow };
  });
};

/** Where a line is after `at` pixels, and the way it takes there (a unit vector). */
export interface Spot extends Point {
  dx: number;
  dy: number;
}

/** Length of a line in pixels. */
export const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, { x, y }, i) => {
    const before = line[i - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);

/** Of a shorter piece, in pixels, no direction can be told: its numbers come to their end. */
const SHORTEST = 1e-9;

/** Spots at the given distances along a line, in rising order. */
export const spotsAt = (line: readonly Point[], distances: readonly number[]): Spot[] => {
  const spots: Spot[] = [];
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (!from || !to) break;
    const piece = Math.hypot(to.x - from.x, to.y - from.y);
    for (let at = distances[spots.length]; at !== undefined && piece > SHORTEST;) {
      if (at > walked + piece) break;
      const t = (at - walked) / piece;
      const [dx, dy] = [(to.x - from.x) / piece, (to.y - from.y) / piece];
      spots.push({ x: from.x + t * piece * dx, y: from.y + t * piece * dy, dx, dy });
      at = distances[spots.length];
    }
    walked += piece;
  }
  return spots;
};
