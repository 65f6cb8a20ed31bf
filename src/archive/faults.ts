/** What can be wrong with an archive's files, and what to do about it. */
export const ARCHIVE_FAULTS = {
  "archive-json": "Put back the archive.json that `dateline import --archive` wrote.",
  "archive-format": "Open the archive.json of an archive’s folder.",
  "archive-version": "Use a newer Dateline, or make the archive anew with this one.",
  "archive-head": "Put back the archive.json that `dateline import --archive` wrote.",
  "archive-truncated": "Copy the file again from where the archive came from.",
  "archive-corrupt": "Copy the file again from where the archive came from.",
  "archive-counts": "Make the archive anew: its files do not belong together.",
} as const;

/** What is wrong with a file that is shorter than the head says, in words. */
export const ENDS_EARLY = "The file ends too early.";

/** A number of a fault, which is told in English. */
export const figure = (n: number): string => n.toLocaleString("en");

export type ArchiveFaultCode = keyof typeof ARCHIVE_FAULTS;

/** Something wrong with an archive, as a value; whatever could be read stays readable. */
export interface ArchiveFault {
  code: ArchiveFaultCode;
  /** Name of the file. */
  file: string;
  expected: string;
  found: string;
  mend: string;
  /** All of that in sentences. */
  message: string;
}

export const archiveFault = (
  code: ArchiveFaultCode,
  file: string,
  expected: string,
  found: string,
  /** What is missing because of it, as a sentence. */
  lost = "",
): ArchiveFault => {
  const mend = ARCHIVE_FAULTS[code];
  const message = [`Expected ${expected}, found ${found}.`, lost, mend].filter(Boolean).join(" ");
  return { code, file, expected, found, mend, message };
};
