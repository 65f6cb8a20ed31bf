import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Rolldown } from "vite";
import { copyOf, reportOf, type SiteFiles } from "./copy-of.ts";

const SOURCES = join(import.meta.dirname, "../../offline");

const readSite = (folder: string): SiteFiles =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
  );

/** One classic script, which every browser with service workers runs. */
const bundle = async (entry: string, define: Record<string, string>): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define,
    build: {
      write: false,
      target: "es2023",
      minify: true,
      lib: { entry: join(SOURCES, entry), formats: ["iife"], name: "worker" },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
};

/**
 * Writes `sw.js` into a built site: with a list of the files that are there now, so it comes after
 * all that adds any. Where the site keeps no copy, `sw.js` removes what an earlier one left behind.
 * Returns what there is to tell about it.
 */
export const writeWorker = async (folder: string, keepsCopy: boolean): Promise<string> => {
  const files = readSite(folder);
  const script = keepsCopy
    ? await bundle("worker.ts", { OFFLINE_COPY: JSON.stringify(copyOf(files)) })
    : await bundle("removing-worker.ts", {});
  writeFileSync(join(folder, "sw.js"), script);
  return keepsCopy
    ? reportOf(files)
    : "no copy for use without a network; earlier ones are removed";
};
