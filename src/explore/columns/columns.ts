import type { FacetColumn, ListColumn, SingleColumn } from "./facet-column.ts";
import type { TimeColumn } from "./time-column.ts";

/** What filters and counts need of many events: one array a field, a row an event. */
export interface Columns {
  rows: number;
  types: SingleColumn;
  parties: FacetColumn;
  claims: FacetColumn;
  places: ListColumn;
  time: TimeColumn;
  /** All texts of a row, folded for search. */
  text: (row: number) => string;
}
