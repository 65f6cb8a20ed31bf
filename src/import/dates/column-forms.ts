import type { FieldId } from "../fields.ts";
import type { Mapping } from "../mapping.ts";
import type { Cells } from "../sheet.ts";
import { plain } from "../western-digits.ts";
import { isTimeOfDay } from "./clock.ts";
import { joined } from "./dashes.ts";
import { isEpochOfDay } from "./epoch.ts";
import { isYearRange } from "./year-ranges.ts";

/** Columns in which some cells say how the others are meant. */
export interface ColumnForms {
  /** Of ranges of years such as “1941–42”. */
  years: ReadonlySet<string>;
  /** Of clock times other than midnight. */
  times: ReadonlySet<string>;
  /** Of clock times with colons, “14:30”. */
  colons: ReadonlySet<string>;
}

const columnsOf = (mapping: Mapping, ids: readonly FieldId[]): string[] =>
  ids.flatMap((id) => mapping.get(id) ?? []);

/** Characters of the longest range of years. */
const LONGEST = 12;

/** Looks for them in all rows. */
export class FormFinder implements ColumnForms {
  readonly years = new Set<string>();
  readonly times = new Set<string>();
  readonly colons = new Set<string>();
  readonly #dates: readonly string[];
  readonly #clocks: readonly string[];
  /** Of hours, whose minutes stand beside them. */
  readonly #hours: readonly string[];

  /** `others` are columns that may be the date beside the one that was taken. */
  constructor(mapping: Mapping, others: readonly string[]) {
    this.#dates = [...columnsOf(mapping, ["date", "year", "end", "endYear"]), ...others];
    this.#clocks = columnsOf(mapping, ["time", "endTime"]);
    this.#hours = mapping.has("minute") ? columnsOf(mapping, ["time"]) : [];
  }

  see(cells: Cells): void {
    for (const column of this.#dates) this.#seeDate(column, cells.get(column) ?? "");
    for (const column of this.#clocks) this.#seeClock(column, cells.get(column) ?? "");
    for (const column of this.#hours)
      if (/^0?[1-9]\d?$/.test(cells.get(column) ?? "")) this.times.add(column);
  }

  #seeDate(column: string, cell: string): void {
    if (cell.length <= LONGEST && !this.years.has(column) && isYearRange(cell))
      this.years.add(column);
    this.#seeTime(column, cell, false);
  }

  #seeClock(column: string, cell: string): void {
    if (!this.colons.has(column) && /^\d{1,2}:\d{2}/.test(plain(cell))) this.colons.add(column);
    this.#seeTime(column, cell, true);
  }

  #seeTime(column: string, cell: string, isClock: boolean): void {
    if (cell === "" || this.times.has(column)) return;
    if (isTimeOfDay(joined(cell), isClock) || (!isClock && isEpochOfDay(cell)))
      this.times.add(column);
  }
}
