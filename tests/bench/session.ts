import { parseArgs } from "node:util";
import type { CDPSession } from "playwright-core";
import { findBrowser } from "../../src/cli/run/browser.mjs";
import { launch } from "./peers/measure/launch.ts";
import { ownPage } from "./peers/own/own-pages.ts";
import { seeded } from "../archive/seeded.ts";
import { actOnce } from "./session/acts.ts";
import { trendOf, type Point } from "./session/trend.ts";

/**
 * A long visit of somebody who filters, pans, zooms and opens markers at random: `npx tsx
 * tests/bench/session.ts [--minutes 10] [--rows 100000] [--seed 1] [--url …]`. Every ten seconds the
 * page goes back to its first view, its garbage is collected and counted what it holds; told is whether that grows
 * after a warm-up. Without an address it is our own page.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    rows: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    url: { type: "string" },
  },
});
const SAMPLE_MS = 10_000;
/** Of the time, which does not count: code is compiled, caches fill. */
const WARM_UP = 0.2;
const REST_MS = 2000;

const sample = async (session: CDPSession): Promise<Record<string, number>> => {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners, documents } = await session.send("Memory.getDOMCounters");
  return {
    "heap, kB": usedSize / 1000,
    "buffers, kB": backingStorageSize / 1000,
    nodes,
    listeners: jsEventListeners,
    documents,
  };
};

const own = values.url === undefined ? await ownPage({ name: "Long visit", swaps: {} }) : null;
const url = values.url ?? own?.open(Number(values.rows)).url ?? "";
const browser = await launch(await findBrowser({ log: (line: string) => console.error(line) }));
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const faults: string[] = [];
page.on("pageerror", ({ message }) => faults.push(message));
await page.goto(url);
await page.waitForTimeout(5000);

const session = await page.context().newCDPSession(page);
const random = seeded(Number(values.seed));
const series = new Map<string, Point[]>();
const begun = performance.now();
const ends = begun + Number(values.minutes) * 60_000;
const warm = begun + (ends - begun) * WARM_UP;
let acts = 0;
for (let next = begun + SAMPLE_MS; performance.now() < ends;) {
  await actOnce(page, random);
  acts++;
  if (performance.now() < next) continue;
  next += SAMPLE_MS;
  // Always of the same view, with all rows: what differs is left over, not shown.
  await page.evaluate((hash) => (location.hash = hash), new URL(url).hash);
  await page.waitForTimeout(REST_MS);
  const held = await sample(session);
  const state = performance.now() < warm ? "warm-up" : "counts";
  console.error(
    acts,
    state,
    Object.entries(held)
      .map(([name, value]) => `${name} ${Math.round(value)}`)
      .join(", "),
  );
  if (state === "warm-up") continue;
  for (const [name, value] of Object.entries(held))
    series.set(name, [...(series.get(name) ?? []), { at: acts, value }]);
}
await browser.close();
await own?.close();

console.log(
  `${acts} acts in ${values.minutes} minutes, seed ${values.seed}, ${faults.length} faults`,
);
for (const fault of new Set(faults)) console.log(`  ${fault}`);
console.log("\n| | samples | median | a thousand acts more | order (−1 to 1) |");
console.log("| --- | ---: | ---: | ---: | ---: |");
for (const [name, points] of series) {
  const { median, perThousand, order } = trendOf(points);
  const cells = [name, points.length, median.toFixed(0), perThousand.toFixed(1), order.toFixed(2)];
  console.log(`| ${cells.join(" | ")} |`);
}
if (faults.length > 0) process.exitCode = 1;
