import { cpus } from "node:os";
import { chromium } from "playwright-core";
import { findBrowser } from "../../src/cli/run/browser.mjs";
import { visit, type Visit } from "./measure.ts";
import { serveVariant, VARIANTS } from "./variants.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 5);

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const median = (values: readonly number[]): number => quantile(values, 0.5);
const ms = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(0)} ms` : "–");
const both = (values: readonly number[]): string =>
  `${ms(median(values))}, p95 ${ms(quantile(values, 0.95))}`;

/** What is printed of the visits of one variant. */
const ROWS: readonly [title: string, of: (visits: readonly Visit[]) => string][] = [
  ["script start to first picture", (visits) => ms(median(visits.map((v) => v.firstTile)))],
  ["script start to names", (visits) => ms(median(visits.map((v) => v.names)))],
  ["page held up (long tasks over 50 ms)", (visits) => ms(median(visits.map((v) => v.blocked)))],
  ["painting a tile, median", (visits) => both(visits.flatMap((v) => v.tiles))],
  ["frame while dragging, median", (visits) => both(visits.flatMap((v) => v.panFrames))],
  ["frame while zooming, median", (visits) => both(visits.flatMap((v) => v.zoomFrames))],
];

const { path, env, args } = await findBrowser({ log: (line: string) => console.log(line) });
const browser = await chromium.launch({
  executablePath: path,
  args,
  env: { ...(process.env as Record<string, string>), ...env },
});
const servers = [];
for (const variant of VARIANTS) servers.push(await serveVariant(variant));
const visits: Visit[][] = VARIANTS.map(() => []);
// In turns, so that a busy moment of the machine does not fall on one variant alone.
for (let round = 0; round < ROUNDS; round++)
  for (const [i, server] of servers.entries())
    visits[i]?.push(await visit(browser, server.resolvedUrls?.local[0] ?? ""));
console.log(`\n${ROUNDS} visits each, ${cpus().length} cores, ${browser.version()}, 1280 × 800\n`);
VARIANTS.forEach(({ name }, i) => {
  console.log(name);
  for (const [title, of] of ROWS) console.log(`  ${title.padEnd(38)} ${of(visits[i] ?? [])}`);
});
await browser.close();
await Promise.all(servers.map((server) => server.close()));
