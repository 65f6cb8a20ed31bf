import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Archive } from "../../../src/archive/archive.ts";
import { readArchive, type ArchiveColumns } from "../../../src/archive/read-archive.ts";
import { withTexts } from "../../../src/archive/with-texts.ts";

/** An archive on the disk, as a page would have it. */
export const openedArchive = (folder: string): Archive => {
  const bytes = (name: string) => readFileSync(join(folder, name));
  const { archive, faults } = readArchive(bytes("archive.json").toString(), bytes("columns.bin"));
  expect(faults).toEqual([]);
  return withTexts(archive as ArchiveColumns, (file, { start, end }) =>
    Promise.resolve(bytes(file).subarray(start, end)),
  );
};
