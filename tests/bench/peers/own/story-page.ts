import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SiteHost } from "../../../e2e/site-host.ts";
import { makeRows } from "../rows.ts";
import { buildVariant, type Variant as Build } from "../../variants.ts";
import type { Variant } from "../variant.ts";
import { PAGE_CAMERA, PAGE_FILTER } from "./page-acts.ts";
import { storyOf } from "./story-of.ts";

/** The page that is made over: its address and its story's id are replaced. */
const PATTERN = "earthquakes-2018-02";

/** Puts a story of so many rows into a built site; returns where its page is. */
const publish = (site: string, rows: number): string => {
  const id = `rows-${rows}`;
  const page = readFileSync(join(site, "s", PATTERN, "index.html"), "utf8");
  const story = storyOf(makeRows(rows), id);
  mkdirSync(join(site, "s", id), { recursive: true });
  writeFileSync(join(site, "s", id, "index.html"), page.replaceAll(PATTERN, id));
  writeFileSync(
    join(site, "stories", `${id}.json`),
    JSON.stringify({ story, issues: [], stories: 1, related: [] }),
  );
  return `s/${id}/`;
};

/** The page of a story in a build of the site. */
export const storyPage = async (build: Build): Promise<Variant> => {
  const site = await buildVariant(build);
  const host = await SiteHost.open(site);
  return {
    name: build.name,
    // What a story is meant to hold; more is for archives.
    mostRows: 10_000,
    open: (rows) => ({ url: host.site + publish(site, rows) + PAGE_CAMERA, script: PAGE_FILTER }),
    close: () => host.stop(),
  };
};
