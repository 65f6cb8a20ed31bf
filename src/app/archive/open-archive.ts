import type { ArchiveFault } from "../../archive/faults.ts";
import { ARCHIVE_FILES, type ArchiveHead } from "../../archive/head.ts";
import type { ArchiveColumns } from "../../archive/read-archive.ts";
import { withTexts } from "../../archive/with-texts.ts";
import { rowMessagesIn } from "../../ui/row-messages.ts";
import { partsOf, type ArchiveFiles } from "./archive-files.ts";
import type { ArchiveParts } from "./archive-parts.ts";
import { rangesOf } from "./fetch-range.ts";
import { inflate } from "./inflate.ts";
import { readColumns } from "./reading/read-columns.ts";
import { showArchive } from "./show-archive.ts";

/** An archive on the page, and what could not be read of it. */
export interface OpenedArchive {
  rows: ArchiveParts;
  faults: ArchiveFault[];
}

/** That an archive's files are there and nothing of them can be read. */
export class NotReadable extends Error {
  readonly tell: (language: Parameters<typeof rowMessagesIn>[0]) => string;

  constructor(address: string, [fault, ...others]: readonly [ArchiveFault, ...ArchiveFault[]]) {
    const rest = others.length > 0 ? " No other part of it can be read either." : "";
    const what = `${address}: ${fault.message}${rest}`;
    super(what);
    this.tell = (language) => rowMessagesIn(language).notReadable(what);
  }
}

const fetchBytes = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** Whether nothing could be read of rows that should be there. */
const isEmpty = ({ columns, head }: ArchiveColumns): boolean => columns.rows === 0 && head.rows > 0;

const shownFrom = (read: ArchiveColumns, { fetchRange, source }: Omit<ArchiveFiles, "head">) =>
  showArchive(withTexts(read, fetchRange, inflate), { head: read.head, fetchRange, source });

/**
 * Opens an archive by its head; `folder` is the address at which its files lie, with a slash at its
 * end. What is damaged is a fault, and the rest is there. Rejects where nothing can be read.
 */
export const openArchive = async (head: ArchiveHead, folder: string): Promise<OpenedArchive> => {
  const bytes = fetchBytes(`${folder}${ARCHIVE_FILES.columns}`);
  const { archive, faults } = await readColumns(JSON.stringify(head), head.rows, bytes);
  const [fault, ...others] = faults;
  if (fault && (!archive || isEmpty(archive))) {
    const isHead = fault.file === ARCHIVE_FILES.head;
    // A site has the head in place of a story's file.
    throw new NotReadable(isHead ? `${folder.slice(0, -1)}.json` : folder + fault.file, [
      fault,
      ...others,
    ]);
  }
  if (!archive) throw new Error(folder);
  const { fetchRange, whole } = rangesOf(folder);
  const address = new URL(folder, document.baseURI).href;
  const source = () => ({ folder: address, files: whole() });
  return { rows: shownFrom(archive, { fetchRange, source }), faults };
};

/**
 * Opens an archive out of files on the reader's machine; `head` is `archive.json` as it was checked.
 * `rows` is `null` where no row can be read.
 */
export const openGivenArchive = async (
  head: string,
  files: Readonly<Record<string, Blob>>,
): Promise<{ rows: ArchiveParts | null; faults: ArchiveFault[] }> => {
  const file = files[ARCHIVE_FILES.columns] ?? new Blob();
  const bytes = file.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  const { rows } = JSON.parse(head) as ArchiveHead;
  const { archive, faults } = await readColumns(head, rows, bytes);
  return {
    rows:
      !archive || isEmpty(archive)
        ? null
        : shownFrom(archive, { fetchRange: partsOf(files), source: () => ({ files }) }),
    faults,
  };
};
