import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { flights, flightsTable } from "../cli/dateline/flights.ts";
import { dateline } from "../cli/dateline/test-io.ts";
import { worksTable } from "./works-table.ts";

/** How many of the published flights it has. */
export const FLIGHTS = 100_000;

const importTable = async (work: string, id: string, table: string): Promise<void> => {
  writeFileSync(`${work}/${id}.csv`, table);
  const argv = ["import", `${id}.csv`, "--out", id, "--archive", "--tz", "UTC"];
  const { exit, err } = await dateline(argv, work);
  if (exit !== 0) throw new Error(err);
  rmSync(`${work}/${id}.csv`);
};

/** Makes two archives, `works` and `flights`, for all files of tests that look at either. */
export const makeArchives = async (stories: string): Promise<void> => {
  mkdirSync(stories, { recursive: true });
  await importTable(stories, "works", worksTable());
  await importTable(stories, "flights", flightsTable(await flights(FLIGHTS)));
};
