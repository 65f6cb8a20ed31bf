import { join } from "node:path";
import type { ArchiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { say, type Io } from "../io.ts";
import { count } from "../say.ts";
import { issuesForPrograms, tellIssues } from "../tell-issues.ts";
import { visible } from "../visible.ts";
import type { CheckedArchive } from "./check-archive.ts";
import { faultPlace, type FaultPlace } from "./fault-place.ts";

const PAGE = "docs/archives.md";

type Placed = ArchiveFault & FaultPlace;

/** Faults with the paths of their files, and where in these they stand. */
const placed = ({ archive, faults, texts }: CheckedArchive): Placed[] =>
  faults.map((fault) => {
    const head = texts.get(join(archive, ARCHIVE_FILES.head)) ?? "";
    return { ...fault, file: join(archive, fault.file), ...faultPlace(fault, head) };
  });

/** A file that is no text has no lines. */
const spotOf = ({ file, line, column }: Placed): string =>
  file.endsWith(".json") ? `${file}:${line}:${column}` : file;

/** Tells what is wrong with an archive, on standard error. */
export const tellArchive = (checked: CheckedArchive, io: Io): void => {
  for (const fault of placed(checked))
    say(io.err, visible(`${spotOf(fault)}: error: ${fault.message} [${fault.code}]`));
  if (checked.faults.length > 0) say(io.err, `Explained in ${PAGE}`);
  tellIssues(checked.issues, (file) => checked.texts.get(file) ?? null, io);
};

const size = (counts: NonNullable<CheckedArchive["counts"]>): string =>
  `archive of ${count(counts.rows, "row")}, ${counts.placed} with a place` +
  (counts.events === undefined ? "" : `, for ${count(counts.events, "event")}`) +
  (counts.read < counts.rows ? `, ${counts.read} of which could be read` : "");

export const archiveSummary = ({ archive, counts, faults, issues }: CheckedArchive): string =>
  `${archive}: ${counts ? size(counts) : "archive that cannot be read"}; ${count(faults.length + issues.length, "issue")}`;

export const archiveForPrograms = (checked: CheckedArchive): object => ({
  archive: checked.archive,
  counts: checked.counts,
  issues: [
    ...placed(checked).map((fault) => ({ ...fault, severity: "error", page: PAGE })),
    ...issuesForPrograms(checked.issues),
  ],
});
