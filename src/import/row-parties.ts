import type { Facts } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { nameRecords } from "./name-records.ts";
import { partyNames, withoutNone } from "./party-names.ts";
import { toldOf } from "./texts.ts";

/** Cells with several entries; our own files have those that people wrote. */
export const listed = (row: FieldRow, id: "actor" | "source"): string[] => {
  const cells = row.cells(id);
  return row.context.isOwn === true ? cells : cells.map(withoutNone).filter((cell) => cell !== "");
};

/** Cells of parties that are records in JSON, which say more than names, by their columns. */
export const partyRecords = (row: FieldRow): ReadonlyMap<string, string> =>
  new Map(
    (row.context.mapping.get("actor") ?? []).flatMap((column) => {
      const cell = row.seenOf(row.row.cells.get(column) ?? "", "actor");
      return nameRecords(cell) ? [[column, cell] as const] : [];
    }),
  );

/** The parties that a row names. What records say stays with the event, and that one has no name is told. */
export const partiesOf = (row: FieldRow): Facts["parties"] => {
  for (const [column, cell] of partyRecords(row)) {
    row.kept.set(column, cell);
    if (nameRecords(cell)?.areAllNamed === true) continue;
    row.seen.push({ ...row.row.at, code: "parties-unread", detail: toldOf(cell), column });
  }
  return listed(row, "actor")
    .flatMap(partyNames)
    .map((name) => ({ name, type: "organisation" }));
};
