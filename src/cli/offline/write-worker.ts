import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { classicScript } from "../classic-script.ts";
import { copyOf, reportOf, type SiteFiles } from "./copy-of.ts";

const SOURCES = join(import.meta.dirname, "../../offline");

const readSite = (folder: string): SiteFiles =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
  );

/**
 * Writes `sw.js` into a built site: with a list of the files that are there now, so it comes after
 * all that adds any. Where the site keeps no copy, `sw.js` removes what an earlier one left behind.
 * Returns what there is to tell about it.
 */
export const writeWorker = async (folder: string, keepsCopy: boolean): Promise<string> => {
  const files = readSite(folder);
  const script = keepsCopy
    ? await classicScript(join(SOURCES, "worker.ts"), {
        OFFLINE_COPY: JSON.stringify(copyOf(files)),
      })
    : await classicScript(join(SOURCES, "removing-worker.ts"));
  writeFileSync(join(folder, "sw.js"), script);
  return keepsCopy
    ? reportOf(files)
    : "no copy for use without a network; earlier ones are removed";
};
