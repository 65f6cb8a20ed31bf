import { archiveFault, type ArchiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "./head.ts";
import { headFlaw } from "./head-form.ts";

/** The versions that are read. */
const VERSIONS: readonly unknown[] = [1, 2, 3] satisfies ArchiveFile["version"][];

/** A head that can be relied on, or what is wrong with it. */
export type HeadRead =
  | { head: ArchiveFile; fault?: undefined }
  | { head?: undefined; fault: ArchiveFault };

const refuse = (...[code, expected, found]: [ArchiveFault["code"], string, string]): HeadRead => ({
  fault: archiveFault(code, ARCHIVE_FILES.head, expected, found),
});

/** Reads `archive.json`. Never throws. */
export const readHead = (json: string): HeadRead => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const found =
      json.trim() === "" ? "an empty file" : `${json.length} characters that are no JSON`;
    return refuse("archive-json", "JSON", found);
  }
  const { format, version } = Object(value) as Record<string, unknown>;
  if (format !== "dateline-archive")
    return refuse("archive-format", "“dateline-archive” as its format", shown(format));
  if (!VERSIONS.includes(version))
    return refuse(
      "archive-version",
      `version ${VERSIONS.slice(0, -1).join(", ")} or ${String(VERSIONS.at(-1))} of the format`,
      shown(version),
    );
  const flaw = headFlaw(value);
  if (flaw) return refuse("archive-head", flaw.expected, flaw.found);
  return { head: value as ArchiveFile };
};

const MOST_SHOWN = 60;

const shown = (value: unknown): string =>
  value === undefined ? "none" : JSON.stringify(value).slice(0, MOST_SHOWN).toWellFormed();
