import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { preview, type Plugin } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser, type FoundBrowser } from "../../src/cli/run/browser.mjs";
import { buildMadeArchive, buildSite, OTHERS } from "./build-site.ts";
import { makeArchives } from "./make-archives.ts";

/** What the browser tests need to know of the world outside of the page. */
export interface Stage {
  /** Address of the built site. */
  site: string;
  /** Address of the site of the first story's changed copies and of archives, which lie in `s/`. */
  others: string;
  /** Address of the site of all stories that come with the project. */
  several: string;
  /** Address of the page of an archive of `MADE_ROWS` made rows. */
  made: string;
  browser: FoundBrowser;
}

declare module "vitest" {
  interface ProvidedContext {
    stage: Stage;
  }
}

/** How many rows the made archive has. */
export const MADE_ROWS = 20_000;

/** What the whole site takes for its address: canonical links and the like begin with it. */
const ADDRESS = "https://news.example/maps/";

const HILLAH = "geo/stories/hillah-2023-12";
const WORK = ".cache/sites";
const OTHER_STORIES = `${WORK}/other-stories`;

const SECOND =
  '{ "version": 2, "date": "2026-12-01", "summary": { "en": "A date was corrected." } },';

/** Ways to change the first story, each as an edit of its text. */
const CHANGES = {
  "not-json": (story: string) => story.slice(0, story.lastIndexOf('"claims"')),
  "missing-field": (story: string) => story.replace(/"headline": \{[^}]*\},/, ""),
  "dangling-place": (story: string) => story.replace('"place": "kirkuk"', '"place": "kirkouk"'),
  "broken-event": (story: string) =>
    story.replace('"type": "group-change"', '"type": "group-chance"'),
  /** Corrected once, and its article has an address. */
  corrected: (story: string) =>
    story
      .replace('"revisions": [', `"revisions": [${SECOND}`)
      .replace('"kind": "article",', '"kind": "article", "url": "https://news.example/hillah",'),
};
export type ChangedStory = keyof typeof CHANGES;

/** Not at the root of the host: every address of the site must be relative. */
const SUB_PATH = "/some/sub/path/";

/** Every visit is a first one, and packing its files anew would take longer than sending them. */
const UNPACKED: Plugin = {
  name: "tests-unpacked",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      delete request.headers["accept-encoding"];
      next();
    });
  },
};

const serve = async (outDir: string): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = await preview({
    logLevel: "error",
    base: SUB_PATH,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4300, strictPort: false },
    plugins: [UNPACKED],
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
};

/** The first story, changed on purpose, as a story of the name of the change. */
const writeChanged = (name: string, change: (story: string) => string): void => {
  const folder = `${OTHER_STORIES}/${name}`;
  cpSync(`${HILLAH}/places.geojson`, `${folder}/places.geojson`);
  const story = readFileSync(`${HILLAH}/story.json`, "utf8");
  const changed = change(story);
  if (changed === story) throw new Error(`The story is not changed by “${name}”.`);
  // A story has the id of its folder.
  writeFileSync(
    `${folder}/story.json`,
    changed.replace('"id": "hillah-2023-12"', `"id": "${name}"`),
  );
};

/** One site of all changed stories and of archives, which show nothing of one another. */
const buildOthers = async (): Promise<void> => {
  for (const [name, change] of Object.entries(CHANGES)) writeChanged(name, change);
  await makeArchives(OTHER_STORIES);
  await buildSite(OTHERS, { DATELINE_STORIES: OTHER_STORIES });
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser({ log: (line) => console.log(line) });
  rmSync(WORK, { recursive: true, force: true });
  // Built anew: what an earlier build left behind must not be what is tested. One beside the other:
  // the pictures of the whole site are drawn on one core.
  cpSync(HILLAH, `${WORK}/one/hillah-2023-12`, { recursive: true });
  await Promise.all([
    buildSite(`${WORK}/several`).then(() => buildMadeArchive(`${WORK}/made`, MADE_ROWS)),
    buildSite(`${WORK}/whole`, {
      DATELINE_PICTURES: "on",
      DATELINE_URL: ADDRESS,
      DATELINE_STORIES: `${WORK}/one`,
    }),
    buildOthers(),
  ]);
  const site = await serve(`${WORK}/whole`);
  const several = await serve(`${WORK}/several`);
  const others = await serve(OTHERS);
  const made = await serve(`${WORK}/made`);
  project.provide("stage", {
    site: site.url,
    browser,
    others: others.url,
    several: several.url,
    made: `${made.url}s/made-${MADE_ROWS}/`,
  });
  return async () => {
    await Promise.all([site, several, others, made].map(({ close }) => close()));
  };
}
