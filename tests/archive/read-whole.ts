import { expect } from "vitest";
import { inflate } from "../../src/app/archive/inflate.ts";
import { readArchive, type ArchiveColumns } from "../../src/archive/read-archive.ts";

/** An archive in which nothing is wrong. */
export const readWhole = async (json: string, columns: Uint8Array): Promise<ArchiveColumns> => {
  const { archive, faults } = await readArchive(json, columns, inflate);
  expect(faults).toEqual([]);
  return archive as ArchiveColumns;
};
