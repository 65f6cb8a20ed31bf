import { isIssue } from "./problems.ts";
import type { ImportProblem } from "./sheet.ts";

/**
 * How much a problem of a foreign file means: of an error something is left out (a row, or the whole
 * file), of a warning all rows are used, but something of one was lost, changed or may be meant
 * otherwise. A hint is no mistake of the file: it alone does not make the command end with 1.
 */
export type Severity = "error" | "warning" | "hint";

const WARNINGS: ReadonlySet<string> = new Set([
  "duplicate-key",
  "feature-member",
  "feature-id",
  "csv-row-ended",
  "csv-row-padded",
  "xml-read",
  "position-brackets",
  "area-antimeridian",
  "area-unclear",
  "area-wide",
  "date-early",
  "span-further",
  "date-another",
  "date-weekday",
  "date-coarser",
  "time-unread",
  "date-parts",
  "end-time-before",
  "zone-unread",
  "time-at-change",
  "dates-century",
  "dates-far",
  "precision-unread",
  "count-unread",
  "claim-unread",
  "counts-disagree",
  "code-unknown",
  "text-long",
  "id-twice",
  "row-twice",
  "geometry-kind",
  "coordinates-projected",
  "position-view",
  "encoding-controls",
  "dates-disagree",
  "time-without-zone",
  "time-offset",
  "column-twice",
  "coordinates-unknown",
  "dates-unknown",
  "dates-of-form",
  "events-unread",
  "json-read",
  "kmz-others",
  "geo-others",
  "kml-link",
  "kml-picture",
  "crs-unsupported",
  "types-many",
  "names-many",
  "parties-unread",
  "story-beside",
] satisfies ImportProblem["code"][]);

export const severityOf = (code: ImportProblem["code"]): Severity => {
  if (!isIssue(code)) return "hint";
  return WARNINGS.has(code) ? "warning" : "error";
};
