import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { flights, flightsTable } from "../cli/dateline/flights.ts";
import { dateline } from "../cli/dateline/test-io.ts";
import { buildSite } from "./build-site.ts";
import { worksTable } from "./works-table.ts";

const FOLDER = ".cache/sites/archives";

/** Where that site is built. */
export const ARCHIVES = `${FOLDER}/site`;

/** How many of the published flights it has. */
export const FLIGHTS = 100_000;

const importTable = async (id: string, table: string): Promise<void> => {
  const work = `${FOLDER}/stories`;
  writeFileSync(`${work}/${id}.csv`, table);
  const argv = ["import", `${id}.csv`, "--out", id, "--archive", "--tz", "UTC"];
  const { exit, err } = await dateline(argv, work);
  if (exit !== 0) throw new Error(err);
  rmSync(`${work}/${id}.csv`);
};

/** Builds one site of two archives, `works` and `flights`, for all files of tests that look at either. */
export const buildArchives = async (): Promise<void> => {
  mkdirSync(`${FOLDER}/stories`, { recursive: true });
  await importTable("works", worksTable());
  await importTable("flights", flightsTable(await flights(FLIGHTS)));
  await buildSite(ARCHIVES, { DATELINE_STORIES: `${FOLDER}/stories` });
};
