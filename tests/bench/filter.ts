import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import type { View } from "../../src/explore/view.ts";
import { archive, DAYS, FIRST_DAY } from "./filter-rows.ts";

/**
 * Measures filters on columns: `npx tsx tests/bench/filter.ts`. All sizes take turns in one process,
 * so that what else the machine does meets each of them; told are medians of CPU time and how they
 * grow with the rows (exponent 1: ten times the rows take ten times as long).
 */
const SIZES = [1000, 10_000, 100_000, 1_000_000];
const TURNS = 15;
/** So that also the smallest size takes long enough to be measured. */
const REPEATS = 1_000_000;

const DAY_MS = 86_400_000;
const dayAt = (n: number): string => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10);

const types = (n: number): View => ({ types: [`type-${n % 8}`, `type-${(n + 3) % 8}`] });
const parties = (n: number): View => ({ parties: [`party-${n % 50}`] });
const text = (n: number): View => ({ text: n % 2 ? "bridge" : "market" });
const brush = (n: number): View => ({
  time: { from: dayAt(100 + (n % (DAYS - 500))), to: dayAt(400 + (n % (DAYS - 500))) },
});

/** What a reader does again and again, and what else is set meanwhile. */
const ACTS: { name: string; others: View; act: (n: number) => View }[] = [
  { name: "filter by type", others: {}, act: types },
  {
    name: "filter by party, among types and days",
    others: { ...types(0), ...brush(0) },
    act: parties,
  },
  { name: "filter by words", others: {}, act: text },
  { name: "step of the span of days", others: types(0), act: brush },
];

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const engines = SIZES.map((rows) => {
  const columns = archive(rows);
  let engine: FacetEngine | undefined;
  const built = cpuMs(() => (engine = new FacetEngine(columns, FILTERS as readonly Filter[])));
  const set = cpuMs(() => engine?.show(brush(0)));
  const sorted = cpuMs(() => engine?.show(brush(1)));
  console.log(
    `${rows} rows: ${built.toFixed(1)} ms to begin, ${set.toFixed(1)} ms for the first span of days, ` +
      `${sorted.toFixed(1)} ms for its first step, which sorts`,
  );
  return { rows, engine: engine };
});

for (const { name, others, act } of ACTS) {
  const times = SIZES.map((): number[] => []);
  const scanned = SIZES.map(() => 0);
  for (let turn = 0; turn <= TURNS; turn++)
    for (const [at, { rows, engine }] of engines.entries()) {
      const repeats = Math.max(1, Math.min(200, REPEATS / rows));
      engine?.show({ ...others, ...act(turn * repeats) });
      const before = engine?.scanned ?? 0;
      const spent = cpuMs(() => {
        for (let n = 1; n <= repeats; n++) engine?.show({ ...others, ...act(turn * repeats + n) });
      });
      // The first turn is for the compiler.
      if (turn > 0) times[at]?.push(spent / repeats);
      scanned[at] = ((engine?.scanned ?? 0) - before) / repeats;
    }
  const medians = times.map(median);
  console.log(`\n${name}`);
  SIZES.forEach((rows, at) => {
    const growth = Math.log10((medians[at] ?? NaN) / (medians[at - 1] ?? NaN));
    console.log(
      `  ${String(rows).padStart(9)} rows: ${(medians[at] ?? NaN).toFixed(4)} ms, ` +
        `${Math.round(scanned[at] ?? NaN)} rows scanned` +
        (at > 0 ? `, exponent ${growth.toFixed(2)}` : ""),
    );
  });
  const whole = Math.log10((medians.at(-1) ?? NaN) / (medians[0] ?? NaN));
  console.log(`  over all sizes: exponent ${(whole / (SIZES.length - 1)).toFixed(2)}`);
}
