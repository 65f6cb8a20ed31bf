import type { ArchiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { flawPath } from "../../../archive/head-form.ts";
import { pointer, type Path } from "../../../story/issue.ts";
import { readJson } from "../../../story/parse/read-json.ts";

/** Line and column from 1, 1:1 where the whole file is meant, and the JSON pointer. */
export interface FaultPlace {
  line: number;
  column: number;
  path: string;
}

const WHOLE: FaultPlace = { line: 1, column: 1, path: "" };

/** The field of the head that a fault is about. */
const FIELDS: Partial<Record<ArchiveFault["code"], (head: unknown) => Path>> = {
  "archive-format": () => ["format"],
  "archive-version": () => ["version"],
  "archive-head": flawPath,
};

/** Where a fault of an archive stands; its other files have no lines. `head` is `archive.json`. */
export const faultPlace = ({ code, file }: ArchiveFault, head: string): FaultPlace => {
  if (file !== ARCHIVE_FILES.head) return WHOLE;
  const { value, issues, locate } = readJson({ name: file, text: head });
  const syntax = issues.find((issue) => issue.code === "json-syntax");
  if (syntax) return { line: syntax.line, column: syntax.column, path: "" };
  const path = FIELDS[code]?.(value) ?? [];
  const { line, column } = locate(path);
  return { line, column, path: pointer(path) };
};
