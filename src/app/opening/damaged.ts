import type { Issue } from "../../story/issue.ts";

/** What an opened story or archive says of its own files. */
interface Told {
  parsed: { issues: readonly Pick<Issue, "code">[] };
  archive?: { faults: readonly unknown[] } | undefined;
}

/** Whether a file of what was opened came damaged: saved again, nobody could tell any more. */
export const isDamaged = ({ parsed, archive }: Told): boolean =>
  parsed.issues.some(({ code }) => code === "file-damaged") || (archive?.faults.length ?? 0) > 0;
