import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { madeHead } from "../archive/made-head.ts";
import { swapPlugin } from "./variants.ts";

/**
 * Builds the site with made archives, at `s/made-<rows>/`, and serves it to be looked at, or builds it
 * alone: `tsx tests/bench/archive-site.ts [--build FOLDER] [ROWS …]`.
 */
const { values, positionals } = parseArgs({
  options: { build: { type: "string" } },
  allowPositionals: true,
});
const OUT = resolve(values.build ?? ".cache/archive-site");
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000, 1_000_000];

/** A story's page for an archive: that for stories of the reader's own, told which it shows. */
const writePage = async (id: string, rows: number): Promise<void> => {
  const open = await readFile(resolve(OUT, "open/index.html"), "utf8");
  const page = open.replaceAll('="../', '="../../').replace("data-open", `data-story="${id}"`);
  await mkdir(resolve(OUT, "s", id), { recursive: true });
  await writeFile(resolve(OUT, "s", id, "index.html"), page);
  const head = madeHead(rows);
  await writeFile(
    resolve(OUT, "stories", `${id}.json`),
    JSON.stringify({ ...head, story: { ...head.story, id } }),
  );
};

await build({
  logLevel: "error",
  build: { outDir: OUT, emptyOutDir: true },
  plugins: [swapPlugin({ "/open-archive.ts": "tests/bench/open-made-archive.ts" })],
});
for (const rows of sizes) await writePage(`made-${rows}`, rows);
if (values.build === undefined) {
  const server = await preview({
    logLevel: "error",
    build: { outDir: OUT },
    preview: { host: "127.0.0.1", port: 4610 },
  });
  for (const rows of sizes) console.log(`${server.resolvedUrls?.local[0]}s/made-${rows}/`);
}
