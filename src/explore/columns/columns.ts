import type {
  BitsColumn,
  FacetColumn,
  ListColumn,
  NamedColumn,
  SingleColumn,
} from "./facet-column.ts";
import type { TimeColumn } from "./time-column.ts";
import type { WordColumn } from "./word-column.ts";

/** What filters and counts need of many events: one array a field, a row an event. */
export interface Columns {
  rows: number;
  types: SingleColumn;
  parties: FacetColumn;
  claims: BitsColumn;
  places: ListColumn;
  time: TimeColumn;
  /** Who reported each row; missing where no row names anyone, or one source says all of a story. */
  sources?: NamedColumn;
  /** How many events each row stands for, at least one; missing where each is one. */
  events?: Uint32Array;
  /** The id, as it is now, of the row that an id in a link means; missing where rows are records with ids. */
  rowId?: (id: string) => string | undefined;
  /** Missing where words cannot be looked for. */
  words?: WordColumn;
}
