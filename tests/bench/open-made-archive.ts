import type { ArchiveHead } from "../../src/archive/head.ts";
import type { OpenedArchive } from "../../src/app/archive/open-archive.ts";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { madeArchive } from "../archive/made-archive.ts";

/** In place of reading an archive's files: makes one of as many rows as the head says. */
export const openArchive = ({ rows }: ArchiveHead): Promise<OpenedArchive> =>
  Promise.resolve({ rows: showArchive(madeArchive(rows)), faults: [] });
