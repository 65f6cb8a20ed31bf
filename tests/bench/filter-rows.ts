import type { Columns } from "../../src/explore/columns/columns.ts";
import { bitsColumn, listColumn, singleColumn } from "../../src/explore/columns/facet-column.ts";
import { codesFor, optionTable, type OptionTable } from "../../src/explore/columns/option-table.ts";
import type { SpanColumn } from "../../src/explore/columns/time-column.ts";
import { wordColumn } from "../../src/explore/columns/word-column.ts";
import { seeded } from "../archive/seeded.ts";

const DAY_MS = 86_400_000;
export const FIRST_DAY = Date.UTC(2015, 0, 1);
/** Days over which the rows are spread, as evenly as chance has it. */
export const DAYS = 3650;

const ZONES = optionTable(["Asia/Baghdad", "UTC", "Asia/Gaza", "Europe/Kyiv"]);
const STATES = optionTable(["contested", "agreed", "single", "superseded"]);

const named = (kind: string, count: number): OptionTable =>
  optionTable(Array.from({ length: count }, (_, n) => `${kind}-${n}`));

/** An archive of so many rows: 8 types, 50 parties of which 0 to 2 are in a row, days in 4 zones. */
export const archive = (rows: number): Columns => {
  const random = seeded(rows);
  const below = (n: number): number => Math.floor(random() * n);
  const [types, parties, places] = [named("type", 8), named("party", 50), named("place", 2000)];
  const ends = Uint32Array.from({ length: rows + 1 }, (_, row) => (row ? below(3) : 0));
  for (let row = 0; row < rows; row++) ends[row + 1] = Number(ends[row + 1]) + Number(ends[row]);
  const days = Float64Array.from({ length: rows }, () => FIRST_DAY + below(DAYS) * DAY_MS);
  const span: SpanColumn = {
    begunBefore: days.map((begin) => begin + 1),
    lastsUntil: days.map((begin) => begin + DAY_MS - 1),
  };
  return {
    rows,
    types: singleColumn(
      types,
      codesFor(types, rows).map(() => below(8)),
    ),
    parties: listColumn(
      parties,
      ends,
      codesFor(parties, Number(ends[rows])).map(() => below(50)),
    ),
    claims: bitsColumn(
      STATES,
      new Uint8Array(rows).map(() => below(16)),
    ),
    places: listColumn(
      places,
      Uint32Array.from({ length: rows + 1 }, (_, row) => row),
      codesFor(places, rows).map(() => below(2000)),
    ),
    time: {
      zones: ZONES.ids,
      zone: codesFor(ZONES, rows).map(() => below(4)),
      possible: span,
      certain: span,
    },
    words: wordColumn((row) => (row % 3 ? "a bridge on the river" : "a market in the town")),
  };
};
