import { archiveFault, type ArchiveFault } from "../../archive/faults.ts";
import { checkedHead } from "../../archive/head-story.ts";
import { checkChunks, type PartedFile } from "../../archive/check-chunks.ts";
import { ARCHIVE_FILES } from "../../archive/head.ts";
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
  | { refused: "not-readable"; faults: ArchiveFault[] }
  | { refused: "too-large" | "rows-too-many" };

const parted = (file: Blob): PartedFile => ({
  size: file.size,
  read: async ({ start, end }) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});

/**
 * Checks the files of an archive of which nobody knows who made it: the head with its story whole, and
 * every chunk of texts, lines and words. The blocks of columns are checked when all of them are read.
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
  const { columns } = ARCHIVE_FILES;
  if (!files[columns]) {
    const expected = `${head.layout.columns.bytes} bytes`;
    const fault = archiveFault("archive-truncated", columns, expected, "no such file");
    return { refused: "not-readable", faults: [fault] };
  }
  return {
    head: JSON.stringify(head),
    story: head.story,
    issues,
    faults: await checkChunks(
      head,
      Object.fromEntries(Object.entries(files).map(([name, file]) => [name, parted(file)])),
    ),
    files,
  };
};
