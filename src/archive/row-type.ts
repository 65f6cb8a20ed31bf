import { typesTogether, type TypeCount } from "../explore/type-counts.ts";
import { typeIn, type EventType } from "../story/types-of.ts";
import type { Archive } from "./archive.ts";

type Known = Pick<Archive, "columns" | "head">;

/** The type of a row, which is known without its text. */
export const typeOfRow = ({ columns, head }: Known, row: number): EventType => {
  const { table, codes } = columns.types;
  return typeIn(head.story, table.ids[codes[row] as number] as string);
};

/** How many events a row stands for. */
export const eventsOfRow = (
  { columns: { events } }: Pick<Archive, "columns">,
  row: number,
): number => events?.[row] ?? 1;

/** The types of the events that some rows stand for, the most frequent first. */
export const typesOfRows = (archive: Known, rows: readonly number[]): TypeCount[] => {
  const each = rows.map((row): TypeCount => [typeOfRow(archive, row), eventsOfRow(archive, row)]);
  return each.length > 1 ? typesTogether(each) : each;
};
