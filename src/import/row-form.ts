import { ANGLE_PARTS } from "./angle-fields.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** Fields whose cells show what they are: any text will not do. */
const TYPED: readonly FieldId[] = ["date", "end", "lat", "lon", "position"];

/** Fields that a row cannot lack without saying something else. */
const NEEDED: readonly FieldId[] = [
  ...TYPED,
  ...(["time", "minute", "year", "month", "day"] as const),
  ...ANGLE_PARTS,
  ...(["endTime", "endYear", "endMonth", "endDay", "zone"] as const),
  ...(["type", "killed", "injured", "civiliansKilled", "events", "precision", "radius"] as const),
];

const columnsOf = (mapping: Mapping, ids: readonly FieldId[]): Set<string> =>
  new Set(ids.flatMap((id) => mapping.get(id) ?? []));

/**
 * Whether the cells that a short row lacks are its last ones, as spreadsheets leave them out: all that
 * is missing is text, and the last date or position of the table stands in its own column. A cell
 * missing before that would have moved it.
 */
const lacksItsEnd = ({ cells, present }: SheetRow, mapping: Mapping): boolean => {
  if (present === undefined) return false;
  const columns = [...cells.keys()];
  const needed = columnsOf(mapping, NEEDED);
  if (columns.slice(present).some((column) => needed.has(column))) return false;
  const typed = columnsOf(mapping, TYPED);
  const last = columns.slice(0, present).findLast((column) => typed.has(column));
  return last !== undefined && (cells.get(last) ?? "").trim() !== "";
};

/** A row's form: whether it keeps the row from being used, or is only told of. */
export const formOf = (
  row: SheetRow,
  mapping: Mapping,
): { fault?: ImportProblem; remark?: ImportProblem } => {
  const { fault } = row;
  if (fault?.code === "csv-row-padded") return { remark: fault };
  return fault?.code === "csv-row-short" && lacksItsEnd(row, mapping)
    ? { remark: { ...fault, code: "csv-row-ended" } }
    : { ...(fault && { fault }) };
};
