import type { FieldId } from "./fields.ts";
import type { ImportProblem } from "./sheet.ts";

/** Fields that columns may be, by the names of the columns. */
export type Meant = Readonly<Record<string, FieldId>>;

const asOption = ([column, field]: [string, FieldId]): string =>
  /[^\p{L}\p{N}_.-]/u.test(column) ? `--map "${column}=${field}"` : `--map ${column}=${field}`;

/** What a problem says of them: for the command its options, for a page the fields. */
export const meantAs = (meant: Meant = {}): Pick<ImportProblem, "nearest" | "meant"> => {
  const nearest = Object.entries(meant).map(asOption).join(" ");
  return nearest === "" ? {} : { nearest, meant };
};
