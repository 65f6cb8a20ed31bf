import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser, type FoundBrowser } from "../../src/cli/run/browser.mjs";

/** What the browser tests need to know of the world outside of the page. */
export interface Stage {
  /** Address of the built site. */
  site: string;
  /** Address of a site built from a story with something wrong, by the name of what is wrong. */
  broken: Record<BrokenStory, string>;
  browser: FoundBrowser;
}

declare module "vitest" {
  interface ProvidedContext {
    stage: Stage;
  }
}

const HILLAH = "geo/stories/hillah-2023-12";
const WORK = ".cache/broken-sites";

/** Ways to break the first story, each as an edit of its text. */
const BREAKS = {
  "not-json": (story: string) => story.slice(0, story.lastIndexOf('"claims"')),
  "missing-field": (story: string) => story.replace(/"headline": \{[^}]*\},/, ""),
  "dangling-place": (story: string) => story.replace('"place": "kirkuk"', '"place": "kirkouk"'),
  "broken-event": (story: string) =>
    story.replace('"type": "group-change"', '"type": "group-chance"'),
};
export type BrokenStory = keyof typeof BREAKS;

const serve = async (outDir: string): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = await preview({
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4300, strictPort: false },
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
};

/** A copy of the built site with one story broken on purpose, parsed anew. */
const buildBroken = async (name: BrokenStory): Promise<string> => {
  const stories = `${WORK}/${name}/stories`;
  const outDir = `${WORK}/${name}/site`;
  mkdirSync(`${stories}/hillah-2023-12`, { recursive: true });
  cpSync(`${HILLAH}/places.geojson`, `${stories}/hillah-2023-12/places.geojson`);
  const story = readFileSync(`${HILLAH}/story.json`, "utf8");
  const broken = BREAKS[name](story);
  if (broken === story) throw new Error(`The story is not broken by “${name}”.`);
  writeFileSync(`${stories}/hillah-2023-12/story.json`, broken);
  process.env["DATELINE_STORIES"] = stories;
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  delete process.env["DATELINE_STORIES"];
  return outDir;
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser({ log: (line) => console.log(line) });
  if (!existsSync("dist/index.html")) await build({ logLevel: "error" });
  rmSync(WORK, { recursive: true, force: true });
  const site = await serve("dist");
  const servers = [site];
  const broken: Partial<Stage["broken"]> = {};
  for (const name of Object.keys(BREAKS) as BrokenStory[]) {
    const server = await serve(await buildBroken(name));
    servers.push(server);
    broken[name] = server.url;
  }
  project.provide("stage", { site: site.url, browser, broken: broken as Stage["broken"] });
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
  };
}
