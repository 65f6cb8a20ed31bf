import type { ArchiveFault } from "../../archive/faults.ts";
import { ARCHIVE_FILES, type ArchiveHead } from "../../archive/head.ts";
import { readArchive } from "../../archive/read-archive.ts";
import { withTexts } from "../../archive/with-texts.ts";
import type { ArchiveParts } from "./archive-parts.ts";
import { rangesOf } from "./fetch-range.ts";
import { showArchive } from "./show-archive.ts";

/** An archive on the page, and what could not be read of it. */
export interface OpenedArchive {
  rows: ArchiveParts;
  faults: ArchiveFault[];
}

const fetchBytes = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
};

/**
 * Opens an archive by its head; `folder` is the address at which its files lie, with a slash at its
 * end. What is damaged is a fault, and the rest is there. Rejects where nothing can be read.
 */
export const openArchive = async (head: ArchiveHead, folder: string): Promise<OpenedArchive> => {
  const bytes = await fetchBytes(`${folder}${ARCHIVE_FILES.columns}`);
  const { archive, faults } = readArchive(JSON.stringify(head), bytes);
  const [fault] = faults;
  if (!archive) throw new Error(fault ? `${folder}${fault.file}: ${fault.message}` : folder);
  return { rows: showArchive(withTexts(archive, rangesOf(folder))), faults };
};
