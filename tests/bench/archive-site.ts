import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, preview, type PreviewServer } from "vite";
import { madeHead } from "../archive/made-head.ts";
import { swapPlugin } from "./variants.ts";

const OUT = resolve(".cache/archive-site");

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

/** Builds the site with made archives at `s/made-<rows>/`. */
const buildArchiveSite = async (sizes: readonly number[]): Promise<string> => {
  await build({
    logLevel: "error",
    build: { outDir: OUT, emptyOutDir: true },
    plugins: [swapPlugin({ "/open-archive.ts": "tests/bench/open-made-archive.ts" })],
  });
  for (const rows of sizes) await writePage(`made-${rows}`, rows);
  return OUT;
};

/** The same, served. */
export const serveArchiveSite = async (
  sizes: readonly number[],
  port: number,
): Promise<PreviewServer> => {
  const outDir = await buildArchiveSite(sizes);
  return preview({ logLevel: "error", build: { outDir }, preview: { host: "127.0.0.1", port } });
};

// To be looked at: `tsx tests/bench/archive-site.ts`.
if (import.meta.filename === process.argv[1]) {
  const server = await serveArchiveSite([1000, 10_000, 100_000, 1_000_000], 4610);
  console.log(`${server.resolvedUrls?.local[0]}s/made-1000/ … s/made-1000000/`);
}
