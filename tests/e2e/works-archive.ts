import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect } from "vitest";
import { dateline } from "../cli/dateline/test-io.ts";
import { Reader } from "./driver.ts";
import { buildSite, serve } from "./serve.ts";

const WORK = ".cache/sites/archive";
/** Titles of its rows, in turn. */
export const TITLES = [
  "Bridge closed",
  "Bridges inspected",
  "Footbridge opened",
  "جسر مغلق",
  "Road wet",
];
const PARTIES = ["River Council", "Road Office"];
const TYPES = ["Flood", "Repair"];

/** How many rows it has. */
export const ROWS = 60;

/** Twelve rows of each title, on as many days, in turn by two parties and of two types. */
const table = (): string =>
  [
    "date,lat,lon,title,type,actor",
    ...Array.from({ length: ROWS }, (_, n) =>
      [
        new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10),
        (33 + (n % 7) / 10).toFixed(2),
        (44 + (n % 11) / 10).toFixed(2),
        TITLES[n % 5],
        TYPES[n % 3 ? 0 : 1],
        PARTIES[n % 2],
      ].join(","),
    ),
  ].join("\n");

const build = async (): Promise<void> => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(`${WORK}/stories`, { recursive: true });
  writeFileSync(`${WORK}/stories/works.csv`, table());
  const told = await dateline(
    ["import", "works.csv", "--out", "works", "--archive"],
    `${WORK}/stories`,
  );
  if (told.exit !== 0) throw new Error(told.err);
  rmSync(`${WORK}/stories/works.csv`);
  await buildSite(`${WORK}/site`, { DATELINE_STORIES: `${WORK}/stories` });
};

/** Once for all files of tests, which share this module. */
let built: Promise<void> | undefined;

/** Serves a site of one small archive; `page` is its address. */
const serveWorks = async (): Promise<{ page: string; close: () => Promise<void> }> => {
  await (built ??= build());
  const { url, close } = await serve(`${WORK}/site`);
  return { page: `${url}s/works/`, close };
};

type Device = Parameters<typeof Reader.arrive>[1];

interface Works {
  arrive: (hash?: string, device?: Device) => Promise<Reader>;
  /** Waits until so many of its rows are shown. */
  shown: (reader: Reader, count: number) => Promise<void>;
}

/** Serves that site for the tests of a file. */
export const withWorks = (): Works => {
  let site: Awaited<ReturnType<typeof serveWorks>>;
  beforeAll(async () => {
    site = await serveWorks();
  }, 240_000);
  afterAll(() => site.close());
  return {
    arrive: (hash = "", device = {}) => Reader.arrive(hash, device, site.page),
    shown: (reader, count) =>
      expect.poll(() => reader.status()).toBe(`${count} of ${ROWS} events shown`),
  };
};
