import { typeIn, type EventType } from "../story/types-of.ts";
import type { Archive } from "./archive.ts";

/** The type of a row, which is known without its text. */
export const typeOfRow = ({ columns, head }: Archive, row: number): EventType => {
  const { table, codes } = columns.types;
  return typeIn(head.story, table.ids[codes[row] as number] as string);
};
