const keyAt = (decimals) => (point) => point.map((value) => value.toFixed(decimals)).join();

const joined = (line, next) => [...line, ...next.slice(1)];

/** Neighbouring bins round their common edge each in its own way. */
const RIVER_DECIMALS = 4;
const CLOSE = 2e-3;

const near = (a, b) => Math.abs(a[0] - b[0]) < CLOSE && Math.abs(a[1] - b[1]) < CLOSE;

function indexEnds(lines, keyOf) {
  const ends = new Map();
  lines.forEach((line, i) => {
    for (const point of [line[0], line.at(-1)])
      ends.set(keyOf(point), [...(ends.get(keyOf(point)) ?? []), i]);
  });
  return ends;
}

/** Joins lines where exactly two of them meet; confluences stay ends. */
export function joinLines(lines) {
  const keyOf = keyAt(RIVER_DECIMALS);
  const ends = indexEnds(lines, keyOf);
  const used = new Set();
  const grow = (line) => {
    for (;;) {
      const meeting = ends.get(keyOf(line.at(-1)));
      const next = meeting.length === 2 ? meeting.find((i) => !used.has(i)) : undefined;
      if (next === undefined) return line;
      used.add(next);
      const starts = keyOf(lines[next][0]) === keyOf(line.at(-1));
      line = joined(line, starts ? lines[next] : lines[next].toReversed());
    }
  };
  return lines.flatMap((line, i) => {
    if (used.has(i)) return [];
    used.add(i);
    return [grow(grow(line).toReversed())];
  });
}

function takeNext(end, pool) {
  const i = pool.findIndex((line) => near(line[0], end) || near(line.at(-1), end));
  if (i < 0) return undefined;
  const [line] = pool.splice(i, 1);
  return near(line[0], end) ? line : line.toReversed();
}

const isClosed = (line) => line.length > 3 && near(line[0], line.at(-1));

/** Joins the pieces of one polygon's shore into a closed ring, or gives up. */
export function joinRing(pieces) {
  const pool = [...pieces];
  let ring = pool.shift();
  while (pool.length > 0) {
    const next = takeNext(ring.at(-1), pool);
    if (!next) return undefined;
    ring = joined(ring, next);
  }
  return isClosed(ring) ? [...ring.slice(0, -1), ring[0]] : undefined;
}
