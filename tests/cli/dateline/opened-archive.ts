import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Archive } from "../../../src/archive/archive.ts";
import { readArchive, type ArchiveColumns } from "../../../src/archive/read-archive.ts";
import { withTexts } from "../../../src/archive/with-texts.ts";
import { inflate } from "../../../src/cli/dateline/archive/inflate.ts";

/** An archive on the disk, as a page would have it. */
export const openedArchive = async (folder: string): Promise<Archive> => {
  const bytes = (name: string) => readFileSync(join(folder, name));
  const { archive, faults } = await readArchive(
    bytes("archive.json").toString(),
    bytes("columns.bin"),
    inflate,
  );
  expect(faults).toEqual([]);
  return withTexts(
    archive as ArchiveColumns,
    (file, { start, end }) => Promise.resolve(bytes(file).subarray(start, end)),
    inflate,
  );
};
