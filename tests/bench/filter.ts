import { cpus } from "node:os";
import { FacetEngine } from "../../src/explore/columns/facet-engine.ts";
import type { Filter } from "../../src/explore/filters/filter.ts";
import { FILTERS } from "../../src/explore/filters/index.ts";
import type { View } from "../../src/explore/view.ts";
import { bufferBytes } from "./buffers.ts";
import { archive, DAYS, FIRST_DAY } from "./filter-rows.ts";
import { exponentOf, mediansOf } from "./growth.ts";

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

const line = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(" | ")} |`);
const table = (titles: readonly string[]): void => {
  console.log("");
  line(titles);
  line(titles.map((_, at) => (at > 0 ? "---:" : "---")));
};
const figure = (value: number | undefined, digits: number): string =>
  (value ?? NaN).toFixed(digits);

/** Columns and their engine, with what each step of it took. */
const begin = (rows: number) => {
  const bytes = [bufferBytes()];
  const columns = archive(rows);
  bytes.push(bufferBytes());
  const state: { engine?: FacetEngine } = {};
  const built = cpuMs(
    () => (state.engine = new FacetEngine(columns, FILTERS as readonly Filter[])),
  );
  bytes.push(bufferBytes());
  const engine = state.engine as FacetEngine;
  const set = cpuMs(() => engine.show(brush(0)));
  const sorted = cpuMs(() => engine.show(brush(1)));
  bytes.push(bufferBytes());
  const [none = 0, ofColumns = 0, ofEngine = 0, ofAll = 0] = bytes;
  return {
    rows,
    engine,
    ms: [built, set, sorted],
    perRow: [ofColumns - none, ofEngine - ofColumns, ofAll - ofEngine].map((some) => some / rows),
    bytes: ofAll - none,
  };
};

const engines = SIZES.map(begin);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ` +
    `${cpus().length} cores (${cpus()[0]?.model ?? "?"}), ${TURNS} turns`,
);

table([
  "rows",
  "begin, CPU ms",
  "first span, ms",
  "its first step, which sorts, ms",
  "bytes a row: columns",
  "engine",
  "order of days",
]);
for (const { rows, ms, perRow } of engines)
  line([rows, ...ms.map((one) => figure(one, 1)), ...perRow.map((one) => figure(one, 2))]);
const memory = exponentOf(SIZES, [engines.map(({ bytes }) => bytes)]).median;
console.log(`\nBytes grow with the exponent ${figure(memory, 3)}.`);

table(["", ...SIZES.map((rows) => `${rows} rows, ms (rows scanned)`), "exponent (range)"]);
for (const { name, others, act } of ACTS) {
  const turns: number[][] = [];
  const scanned = SIZES.map(() => 0);
  for (let turn = 0; turn <= TURNS; turn++) {
    const costs = engines.map(({ rows, engine }, at) => {
      const repeats = Math.max(1, Math.min(200, REPEATS / rows));
      engine.show({ ...others, ...act(turn * repeats) });
      const before = engine.scanned;
      const spent = cpuMs(() => {
        for (let n = 1; n <= repeats; n++) engine.show({ ...others, ...act(turn * repeats + n) });
      });
      scanned[at] = (engine.scanned - before) / repeats;
      return spent / repeats;
    });
    // The first turn is for the compiler.
    if (turn > 0) turns.push(costs);
  }
  const growth = exponentOf(SIZES, turns);
  line([
    name,
    ...mediansOf(SIZES, turns).map((ms, at) => `${figure(ms, 4)} (${figure(scanned[at], 0)})`),
    `${figure(growth.median, 2)} (${figure(growth.least, 2)}–${figure(growth.most, 2)})`,
  ]);
}
