import type { Facts } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { nameRecords } from "./name-records.ts";
import { isNoText, isUnknownParty } from "./no-value.ts";
import { partyNames, shownList } from "./party-names.ts";
import { toldOf } from "./texts.ts";

/** Cells of parties that are records in JSON, which say more than names, by their columns. */
export const partyRecords = (row: FieldRow): ReadonlyMap<string, string> =>
  new Map(
    (row.context.mapping.get("actor") ?? []).flatMap((column) => {
      const cell = row.seenOf(row.row.cells.get(column) ?? "", "actor");
      return nameRecords(cell) ? [[column, cell] as const] : [];
    }),
  );

/** What records say stays with the event, and that one has no name is told. */
const keepRecords = (row: FieldRow): void => {
  for (const [column, cell] of partyRecords(row)) {
    row.kept.set(column, cell);
    if (nameRecords(cell)?.areAllNamed === true) continue;
    row.seen.push({ ...row.row.at, code: "parties-unread", detail: toldOf(cell), column });
  }
};

/** The parties that a row names. That nobody knows who it was is none; a note keeps the cell that says so. */
export const partiesOf = (row: FieldRow): Pick<Facts, "parties" | "unknownParties"> => {
  const { isOwn, mapping } = row.context;
  const unknownParties: string[] = [];
  const names = (mapping.get("actor") ?? []).flatMap((column) => {
    const cell = row.textOf(column, "actor");
    const all = partyNames(cell);
    if (isOwn === true) return all;
    if (all.some(isUnknownParty)) {
      unknownParties.push(column);
      row.kept.set(column, shownList(cell));
    }
    return all.filter((name) => !isNoText(name) && !isUnknownParty(name));
  });
  keepRecords(row);
  return {
    parties: names.map((name) => ({ name, type: "organisation" })),
    ...(unknownParties.length > 0 && { unknownParties }),
  };
};
