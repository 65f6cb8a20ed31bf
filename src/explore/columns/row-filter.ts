import type { View } from "../view.ts";
import type { FacetColumn } from "./facet-column.ts";

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

/** A filter by options, of which a row must have one. */
export const anyOption = (rows: number, facet: FacetColumn): RowFilter<readonly string[]> => ({
  facet,
  ...eachRow(rows, (ids) => facet.test(ids.flatMap((id) => facet.table.codes.get(id) ?? []))),
});
