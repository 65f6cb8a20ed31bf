/** Degrees of longitude are this much shorter than degrees of latitude in Iraq. */
const SQUEEZE = 0.84;
const KM_PER_DEGREE = 111.2;
const SMOOTHING_PASSES = 2;
const SMOOTHING_REACH = 2;

const squared = (a, b) => ((a[0] - b[0]) * SQUEEZE) ** 2 + (a[1] - b[1]) ** 2;
const km = (a, b) => Math.sqrt(squared(a, b)) * KM_PER_DEGREE;

export function perimeterKm(ring) {
  return ring.slice(1).reduce((sum, point, i) => sum + km(ring[i], point), 0);
}

export function areaKm2(ring) {
  const doubled = ring
    .slice(1)
    .reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  return Math.abs(doubled / 2) * KM_PER_DEGREE ** 2 * SQUEEZE;
}

function spanKm(ring) {
  const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]));
  return km([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
}

/** A water polygon that is long and narrow is a river drawn with both its banks. */
export function isRiver(ring) {
  const perimeter = perimeterKm(ring);
  const width = (2 * areaKm2(ring)) / perimeter;
  return width < 2.4 && spanKm(ring) > 40 && perimeter / 2 / width > 25;
}

function farthestPair(ring) {
  let best = [0, 0, -1];
  for (let i = 0; i < ring.length; i += 3)
    for (let j = i + 3; j < ring.length; j += 3) {
      const distance = squared(ring[i], ring[j]);
      if (distance > best[2]) best = [i, j, distance];
    }
  return best;
}

function nearestOnSegment(point, a, b) {
  const [dx, dy] = [(b[0] - a[0]) * SQUEEZE, b[1] - a[1]];
  const along = (point[0] - a[0]) * SQUEEZE * dx + (point[1] - a[1]) * dy;
  const t = Math.max(0, Math.min(1, along / (dx * dx + dy * dy || 1e-12)));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

function nearestOnLine(point, line) {
  return line
    .slice(1)
    .map((end, i) => nearestOnSegment(point, line[i], end))
    .reduce((best, next) => (squared(point, next) < squared(point, best) ? next : best));
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function smoothed(line) {
  return line.map((_, i) => {
    const window = line.slice(Math.max(0, i - SMOOTHING_REACH), i + SMOOTHING_REACH + 1);
    return [0, 1].map((axis) => mean(window.map((point) => point[axis])));
  });
}

/** The line midway between the two banks of a river polygon. */
export function centreLine(ring) {
  const [from, to] = farthestPair(ring);
  const bank = ring.slice(from, to + 1);
  const opposite = [...ring.slice(to), ...ring.slice(1, from + 1)].reverse();
  let line = bank.map((point) => {
    const across = nearestOnLine(point, opposite);
    return [(point[0] + across[0]) / 2, (point[1] + across[1]) / 2];
  });
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) line = smoothed(line);
  return line;
}
