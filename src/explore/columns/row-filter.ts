import type { View } from "../view.ts";
import { marked, type FacetColumn, type SingleColumn } from "./facet-column.ts";

/** A filter at work on columns. It remembers the value that it last took. */
export interface RowFilter<T> {
  /** The column whose options are counted. */
  facet?: FacetColumn;
  /**
   * Takes another value, or none, and tells of every row of which it may say something else now. False
   * where it does not know yet what the value means: it tells of no row, and what it last took stays.
   */
  take: (value: T | undefined, view: View, tell: (row: number, passes: boolean) => void) => boolean;
}

/** A filter that knows of each row alone whether it passes; where there is no test, not yet. */
export const eachRow = <T>(
  rows: number,
  test: (value: T) => ((row: number) => boolean) | undefined,
): RowFilter<T> => ({
  take: (value, _, tell) => {
    const passes = value === undefined ? () => true : test(value);
    if (!passes) return false;
    for (let row = 0; row < rows; row++) tell(row, passes(row));
    return true;
  },
});

/** The codes of those of a facet's options that it has. */
const codesOf = ({ table }: FacetColumn, ids: readonly string[]): number[] =>
  ids.flatMap((id) => table.codes.get(id) ?? []);

/** A filter by options, of which a row must have one. */
export const anyOption = (rows: number, facet: FacetColumn): RowFilter<readonly string[]> => ({
  facet,
  ...eachRow(rows, (ids) => facet.test(codesOf(facet, ids))),
});

/**
 * The same where every row has exactly one: it tells of the rows alone whose option is chosen now and
 * was not, or the other way round, and finds them by a glance at each.
 */
export const oneOption = (facet: SingleColumn): RowFilter<readonly string[]> => {
  const { table, codes } = facet;
  const all = new Uint8Array(table.ids.length).fill(1);
  let taken: Uint8Array = all;
  return {
    facet,
    take: (ids, _, tell) => {
      const marks = ids === undefined ? all : marked(table, codesOf(facet, ids));
      const differs = marks.map((mark, code) => mark ^ (taken[code] as number));
      taken = marks;
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row] as number;
        if (differs[code] === 1) tell(row, marks[code] === 1);
      }
      return true;
    },
  };
};
