import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { preview } from "vite";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { findBrowser, type FoundBrowser } from "../../src/cli/run/browser.mjs";

/** What the browser tests need to know of the world outside of the page. */
export interface Stage {
  /** Address of the built site. */
  site: string;
  /** Address of a site built from a story with something wrong, by the name of what is wrong. */
  broken: Record<BrokenStory, string>;
  /** Address of a site whose story was corrected once, and whose article has an address. */
  corrected: string;
  /** Address of the site of all stories that come with the project. */
  several: string;
  browser: FoundBrowser;
}

declare module "vitest" {
  interface ProvidedContext {
    stage: Stage;
  }
}

/** What the whole site takes for its address: canonical links and the like begin with it. */
const ADDRESS = "https://news.example/maps/";

const HILLAH = "geo/stories/hillah-2023-12";
const WORK = ".cache/sites";

/** Ways to break the first story, each as an edit of its text. */
const BREAKS = {
  "not-json": (story: string) => story.slice(0, story.lastIndexOf('"claims"')),
  "missing-field": (story: string) => story.replace(/"headline": \{[^}]*\},/, ""),
  "dangling-place": (story: string) => story.replace('"place": "kirkuk"', '"place": "kirkouk"'),
  "broken-event": (story: string) =>
    story.replace('"type": "group-change"', '"type": "group-chance"'),
};
export type BrokenStory = keyof typeof BREAKS;

const SECOND =
  '{ "version": 2, "date": "2026-12-01", "summary": { "en": "A date was corrected." } },';

const correct = (story: string): string =>
  story
    .replace('"revisions": [', `"revisions": [${SECOND}`)
    .replace('"kind": "article",', '"kind": "article", "url": "https://news.example/hillah",');

/** Not at the root of the host: every address of the site must be relative. */
const SUB_PATH = "/some/sub/path/";

export const serve = async (
  outDir: string,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = await preview({
    logLevel: "error",
    base: SUB_PATH,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4300, strictPort: false },
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
};

/** In a process of its own: a test run has NODE_ENV “test”, which would build React for developers. */
export const buildSite = (outDir: string, env: Record<string, string> = {}): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error", "--outDir", outDir],
    { env: { ...process.env, NODE_ENV: "production", DATELINE_PICTURES: "off", ...env } },
  );

/** A copy of the built site with one story changed on purpose, parsed anew. */
const buildChanged = async (name: string, change: (story: string) => string): Promise<string> => {
  const stories = `${WORK}/${name}/stories`;
  const outDir = `${WORK}/${name}/site`;
  mkdirSync(`${stories}/hillah-2023-12`, { recursive: true });
  cpSync(`${HILLAH}/places.geojson`, `${stories}/hillah-2023-12/places.geojson`);
  const story = readFileSync(`${HILLAH}/story.json`, "utf8");
  const changed = change(story);
  if (changed === story) throw new Error(`The story is not changed by “${name}”.`);
  writeFileSync(`${stories}/hillah-2023-12/story.json`, changed);
  await buildSite(outDir, { DATELINE_STORIES: stories });
  return outDir;
};

/** The folders of all changed sites, by the name of the change. */
const buildAllChanged = async (): Promise<[string, string][]> => {
  const folders: [string, string][] = [];
  for (const [name, change] of Object.entries({ ...BREAKS, corrected: correct }))
    folders.push([name, await buildChanged(name, change)]);
  return folders;
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser({ log: (line) => console.log(line) });
  rmSync(WORK, { recursive: true, force: true });
  // Built anew: what an earlier build left behind must not be what is tested. One beside the other:
  // the pictures of the whole site are drawn on one core.
  cpSync(HILLAH, `${WORK}/one/hillah-2023-12`, { recursive: true });
  const [changed] = await Promise.all([
    buildAllChanged(),
    buildSite(`${WORK}/whole`, {
      DATELINE_PICTURES: "on",
      DATELINE_URL: ADDRESS,
      DATELINE_STORIES: `${WORK}/one`,
    }),
  ]);
  await buildSite(`${WORK}/several`);
  const [site, several] = [await serve(`${WORK}/whole`), await serve(`${WORK}/several`)];
  const servers = [site, several];
  const urls: Record<string, string> = {};
  for (const [name, folder] of changed) {
    const server = await serve(folder);
    servers.push(server);
    urls[name] = server.url;
  }
  const { corrected = "", ...broken } = urls;
  project.provide("stage", {
    site: site.url,
    browser,
    broken: broken as Stage["broken"],
    corrected,
    several: several.url,
  });
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
  };
}
