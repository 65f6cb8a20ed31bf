import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { chromium } from "playwright-core";
import { findBrowser } from "../../src/cli/run/browser.mjs";
import { visit, type Visit } from "./peers/measure/visit.ts";
import { ownPages } from "./peers/own/own-pages.ts";
import { peerPages } from "./peers/peer-pages.ts";
import { TYPES } from "./peers/rows.ts";
import { tableOf } from "./peers/table.ts";
import type { Variant } from "./peers/variant.ts";

/**
 * Our page beside other ways to show many events on a Leaflet map: `npm run bench:peers`. All show the
 * same rows, in turns, each in a browser of its own; what is told is CPU time, which other work on
 * the machine changes less than it does the clock. Pages are drawn in software; with WEBGL=all by a stand-in for
 * a graphics card, as glify's must be. ROUNDS, SIZES (“1000,10000”) and ONLY (a pattern of
 * names) can be set.
 */
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const SIZES = (process.env["SIZES"] ?? "1000,10000,100000,1000000").split(",").map(Number);
/** The page itself, with next to nothing on its map: a row of each type. */
const EMPTY = TYPES;
const RESULTS = ".cache/bench/peers/visits.json";

const GL =
  process.env["WEBGL"] === "all"
    ? "all drawn with WebGL in software"
    : "what needs WebGL drawn with that in software";

const found = await findBrowser({ log: (line: string) => console.error(line) });
const ONLY = new RegExp(process.env["ONLY"] ?? "");
const all = [...(await ownPages()), ...(await peerPages())];
const variants = all.filter(({ name }) => ONLY.test(name));
const seen = new Map<string, Visit[]>();
const keyOf = ({ name }: Variant, rows: number): string => `${name} ${rows}`;
const visitsOf = (variant: Variant, rows: number): Visit[] => seen.get(keyOf(variant, rows)) ?? [];
/** The size at which a variant was given up: it is not asked again for as many rows. */
const walls = new Map<Variant, number>();

const turn = async (variant: Variant, rows: number): Promise<void> => {
  if (rows > variant.mostRows || rows >= (walls.get(variant) ?? Infinity)) return;
  const one = await visit(found, variant.open(rows), { filters: rows > EMPTY });
  seen.set(keyOf(variant, rows), [...visitsOf(variant, rows), one]);
  if (one.gaveUp) walls.set(variant, rows);
  const cost = one.open ? `${Math.round(one.open.all)} ms` : "–";
  console.error(
    `${rows} rows, ${variant.name}: ${cost}${one.gaveUp ? `, gave up ${one.gaveUp}` : ""}`,
  );
};

for (let round = 0; round < ROUNDS; round++)
  for (const rows of [EMPTY, ...SIZES])
    for (const at of variants.keys())
      // Each round begins with another one, so that none always follows the same.
      await turn(variants[(at + round) % variants.length] as Variant, rows);

mkdirSync(".cache/bench/peers", { recursive: true });
writeFileSync(RESULTS, JSON.stringify([...seen], null, 1));
const browser = await chromium.launch({ executablePath: found.path, args: found.args });
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${ROUNDS} rounds, ${cpus().length} cores (${cpus()[0]?.model ?? "?"}), ` +
    `Chromium ${browser.version()} without a graphics card, ${GL}, Node ${process.version}, ` +
    `1280 × 800. CPU time of renderer and drawing process, in steps of 10 ms; median (range).\n`,
);
await browser.close();
for (const rows of SIZES)
  console.log(
    tableOf(
      rows,
      variants.map((variant) => ({
        name: variant.name,
        seen: visitsOf(variant, rows),
        empty: visitsOf(variant, EMPTY),
      })),
    ),
  );
for (const variant of all) await variant.close();
