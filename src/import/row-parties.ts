import type { Facts } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { nameRecords } from "./name-records.ts";
import { isNoText, isUnknownParty } from "./no-value.ts";
import { partyNames, shownList } from "./party-names.ts";
import { toldOf } from "./texts.ts";

/** What of a cell of parties is no name stays with the event: that nobody knows one, and what records say. */
const keepMore = (
  row: FieldRow,
  column: string,
  cell: string,
  names: readonly string[],
): boolean => {
  const records = nameRecords(cell);
  const isUnknown = row.context.isOwn !== true && names.some(isUnknownParty);
  if (!records && !isUnknown) return false;
  row.kept.set(column, shownList(cell));
  if (records?.areAllNamed === false)
    row.seen.push({ ...row.row.at, code: "parties-unread", detail: toldOf(cell), column });
  return true;
};

/** The parties that a row names; that nobody knows who it was is none. */
export const partiesOf = (row: FieldRow): Pick<Facts, "parties" | "moreOfParties"> => {
  const { isOwn, mapping } = row.context;
  const moreOfParties: string[] = [];
  const found = (mapping.get("actor") ?? []).flatMap((column) => {
    const cell = row.textOf(column, "actor");
    const names = partyNames(cell);
    if (keepMore(row, column, cell, names)) moreOfParties.push(column);
    return isOwn === true
      ? names
      : names.filter((name) => !isNoText(name) && !isUnknownParty(name));
  });
  return {
    parties: found.map((name) => ({ name })),
    ...(moreOfParties.length > 0 && { moreOfParties }),
  };
};
