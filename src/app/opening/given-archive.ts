import { archiveFault, type ArchiveFault } from "../../archive/faults.ts";
import { checkedHead } from "../../archive/head-story.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "../../archive/head.ts";
import { readHead } from "../../archive/read-head.ts";
import type { Issue } from "../../story/issue.ts";
import { MAX_BYTES } from "../../story/parse/size-limits.ts";
import type { Story } from "../../story/records/story.ts";

/** An archive on the reader's machine, checked but for its rows. */
export interface GivenArchive {
  /** `archive.json`, its story as it was checked. */
  head: string;
  story: Story;
  issues: Issue[];
  faults: ArchiveFault[];
  /** Its files by their names, from which parts are read when they are wanted. */
  files: Record<string, Blob>;
}

/** Why an archive was not opened. */
export type ArchiveRefusal =
  { refused: "not-readable"; faults: ArchiveFault[] } | { refused: "too-large" | "rows-too-many" };

/** A file that is not as long as the head says; `null` where it is. */
const lengthFault = (name: string, bytes: number, file: Blob | undefined): ArchiveFault | null => {
  if (file?.size === bytes) return null;
  const code = (file?.size ?? 0) > bytes ? "archive-counts" : "archive-truncated";
  return archiveFault(code, name, `${bytes} bytes`, file ? `${file.size}` : "no such file");
};

const lengthFaults = ({ layout }: ArchiveFile, files: Record<string, Blob>): ArchiveFault[] =>
  [
    lengthFault(ARCHIVE_FILES.texts, layout.texts.bytes, files[ARCHIVE_FILES.texts]),
    layout.words
      ? lengthFault(ARCHIVE_FILES.words, layout.words.bytes, files[ARCHIVE_FILES.words])
      : null,
  ].filter((fault) => fault !== null);

/**
 * Checks the files of an archive of which nobody knows who made it: the head with its story whole, the
 * others by their length. Their content is checked by the block and the chunk as it is read.
 */
export const checkArchiveFiles = async (
  files: Record<string, Blob>,
  mostRows: number,
): Promise<GivenArchive | ArchiveRefusal> => {
  const json = files[ARCHIVE_FILES.head];
  if (!json || json.size > MAX_BYTES) return { refused: "too-large" };
  const read = readHead(await json.text());
  if (!read.head) return { refused: "not-readable", faults: [read.fault] };
  // What is deflated may say in a few bytes that there are millions.
  if (read.head.rows > mostRows) return { refused: "rows-too-many" };
  const checked = checkedHead(read.head);
  if ("fault" in checked) return { refused: "not-readable", faults: [checked.fault] };
  const { head, issues } = checked;
  const columns = lengthFault(
    ARCHIVE_FILES.columns,
    head.layout.columns.bytes,
    files[ARCHIVE_FILES.columns],
  );
  if (columns && !files[ARCHIVE_FILES.columns])
    return { refused: "not-readable", faults: [columns] };
  return {
    head: JSON.stringify(head),
    story: head.story,
    issues,
    faults: lengthFaults(head, files),
    files,
  };
};
