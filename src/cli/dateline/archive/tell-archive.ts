import { join } from "node:path";
import { say, type Io } from "../io.ts";
import { count } from "../say.ts";
import { issuesForPrograms, tellIssues } from "../tell-issues.ts";
import { visible } from "../visible.ts";
import type { CheckedArchive } from "./check-archive.ts";

const PAGE = "docs/archives.md";

/** Tells what is wrong with an archive, on standard error. */
export const tellArchive = (checked: CheckedArchive, io: Io): void => {
  for (const { code, file, message } of checked.faults)
    say(io.err, visible(`${join(checked.archive, file)}: error: ${message} [${code}]`));
  if (checked.faults.length > 0) say(io.err, `Explained in ${PAGE}`);
  tellIssues(checked.issues, (file) => checked.texts.get(file) ?? null, io);
};

const size = (counts: NonNullable<CheckedArchive["counts"]>): string =>
  `archive of ${count(counts.rows, "row")}, ${counts.placed} with a place` +
  (counts.events === undefined ? "" : `, for ${count(counts.events, "event")}`) +
  (counts.read < counts.rows ? `, ${counts.read} of which could be read` : "");

export const archiveSummary = ({ archive, counts, faults, issues }: CheckedArchive): string =>
  `${archive}: ${counts ? size(counts) : "archive that cannot be read"}; ${count(faults.length + issues.length, "issue")}`;

export const archiveForPrograms = ({
  archive,
  counts,
  faults,
  issues,
}: CheckedArchive): object => ({
  archive,
  counts,
  issues: [...faults.map((fault) => ({ ...fault, page: PAGE })), ...issuesForPrograms(issues)],
});
