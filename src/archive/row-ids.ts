import type { Columns } from "../explore/columns/columns.ts";
import { areTogether, type PositionColumn } from "./positions.ts";

/** Ids of an archive's rows as links have them: `<row>-<mark>`, and `-<n>` of several with one mark but for the first. */
export interface RowIds {
  of: (row: number) => string;
  /** The id, as it is now, of the row that an id means: it may come from a link on an earlier import. */
  find: (id: string) => string | undefined;
}

const ID = /^(0|[1-9]\d*)(?:-([0-9a-z]+)(?:-([1-9]\d*))?)?$/;

/** Takes another number into a hash of 32 bits (multiplication by the golden ratio, after Knuth). */
const mixed = (hash: number, value: number): number => {
  const next = Math.imul(hash ^ value, 0x9e3779b1);
  return next ^ (next >>> 15);
};

const hashOf = (text: string): number =>
  Array.from(text).reduce((hash, char) => mixed(hash, char.codePointAt(0) ?? 0), 0);

/**
 * Numbers of rows are those of one import: whoever adds a row and imports again has others. A mark is made of
 * where, when and of what type a row is, none of which an import changes; so a link finds its row again,
 * and where there is none with that mark it opens no other.
 */
export const rowIds = ({ rows, time, types }: Columns, positions: PositionColumn): RowIds => {
  const { z, placed } = positions;
  const kinds = types.table.ids.map(hashOf);
  const limits = [time.possible, time.certain].flatMap(({ begunBefore, lastsUntil }) => [
    begunBefore,
    lastsUntil,
  ]);

  const markOf = (row: number): number => {
    let hash = kinds[types.codes[row] as number] ?? 0;
    // Without lists: all rows are gone through for a link whose row has moved.
    if (row < placed) hash = mixed(mixed(hash, z.high[row] as number), z.low[row] as number);
    for (const limit of limits) hash = mixed(hash, limit[row] as number);
    return hash >>> 0;
  };

  /** How many rows before it have its mark: they lie in one place, and so next to it. */
  const twinsBefore = (row: number): number => {
    const mark = markOf(row);
    const isBeside = (other: number): boolean =>
      row < placed ? areTogether(positions, row, other) : other >= placed;
    let twins = 0;
    for (let other = row - 1; other >= 0 && isBeside(other); other--)
      if (markOf(other) === mark) twins += 1;
    return twins;
  };

  const of = (row: number): string => {
    const twins = twinsBefore(row);
    return `${row}-${markOf(row).toString(36)}${twins > 0 ? `-${twins}` : ""}`;
  };

  const rowWith = (mark: number, twins: number): number | undefined => {
    let left = twins;
    for (let row = 0; row < rows; row++) if (markOf(row) === mark && left-- === 0) return row;
    return undefined;
  };

  const search = (id: string): string | undefined => {
    const [, number, mark, twins = "0"] = ID.exec(id) ?? [];
    if (number === undefined) return undefined;
    const isThere = Number(number) < rows;
    const here = isThere ? of(Number(number)) : undefined;
    // Without a mark it is from before links had one.
    if (mark === undefined || here === id) return here;
    const row = rowWith(Number.parseInt(mark, 36), Number(twins));
    return row === undefined ? undefined : of(row);
  };

  /** Each view is held against the rows anew, mostly with the same one selected. */
  let last: string | undefined;
  const find = (id: string): string | undefined => {
    const found = id === last ? id : search(id);
    last = found;
    return found;
  };
  return { of, find };
};
