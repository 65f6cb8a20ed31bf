import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SiteHost } from "../../../e2e/site-host.ts";
import { EVENT_TYPE_IDS, EVENT_TYPES } from "../../../../src/story/event-types.ts";
import { makeRows } from "../rows.ts";
import { buildVariant, type Variant as Build } from "../../variants.ts";
import type { Variant } from "../variant.ts";
import { PAGE_CAMERA, PAGE_FILTER } from "./page-acts.ts";

const MADE = resolve(".cache/bench/peers/archives");
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;

const dayOf = (day: number): string =>
  new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);

/** The rows as the table that somebody would import. */
const tableOf = (rows: number): string => {
  const { lng, lat, day, type } = makeRows(rows);
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      `Event number ${row}`,
      dayOf(day[row] ?? 0),
      lat[row]?.toFixed(5),
      lng[row]?.toFixed(5),
      EVENT_TYPES[EVENT_TYPE_IDS[type[row] ?? 0] ?? EVENT_TYPE_IDS[0]].label.en,
    ].join(","),
  );
  return ["title,date,lat,lon,type", ...lines, ""].join("\n");
};

/** An archive of so many rows, made by the command once; returns its folder. */
const archiveOf = (rows: number): string => {
  const id = `archive-${rows}`;
  const folder = join(MADE, id);
  if (existsSync(join(folder, "archive.json"))) return folder;
  mkdirSync(MADE, { recursive: true });
  const table = join(MADE, `${id}.csv`);
  writeFileSync(table, tableOf(rows));
  const command = ["src/cli/dateline/bin.mjs", "import", table, "--archive", "--out", folder];
  const { status, stderr } = spawnSync(process.execPath, [...command, "--force"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`No archive of ${rows} rows: ${stderr}`);
  return folder;
};

/** Puts an archive of so many rows into a built site; returns where its page is. */
const publish = (site: string, rows: number): string => {
  const folder = archiveOf(rows);
  const id = `archive-${rows}`;
  cpSync(folder, join(site, "stories", id), { recursive: true });
  cpSync(join(folder, "archive.json"), join(site, "stories", `${id}.json`));
  const page = readFileSync(join(site, "open", "index.html"), "utf8");
  mkdirSync(join(site, "s", id), { recursive: true });
  writeFileSync(
    join(site, "s", id, "index.html"),
    page.replaceAll('="../', '="../../').replace("data-open", `data-story="${id}"`),
  );
  return `s/${id}/`;
};

/** The page of an archive in a build of the site. */
export const archivePage = async (build: Build): Promise<Variant> => {
  const site = await buildVariant(build);
  const host = await SiteHost.open(site);
  return {
    name: build.name,
    mostRows: Infinity,
    open: (rows) => ({ url: host.site + publish(site, rows) + PAGE_CAMERA, script: PAGE_FILTER }),
    close: () => host.stop(),
  };
};
