import type { LangMap } from "../../story/records/text.ts";
import { codesFor, optionTable, type Codes, type OptionTable } from "./option-table.ts";

/** A number for each option; those of rows that stand for many events may be beyond 32 bits. */
export type Counts = Int32Array | Float64Array;

/** Which options of a facet each row has. */
export interface FacetColumn {
  table: OptionTable;
  /** Whether a row has one of these codes. */
  test: (codes: readonly number[]) => (row: number) => boolean;
  /** Adds to the count of each option that a row has. */
  tally: (row: number, by: number, counts: Counts) => void;
  /** The same once for every row: an archive opens so, and has a million. */
  tallyAll: (counts: Counts) => void;
}

const add = (counts: Counts, code: number, by: number): void => {
  counts[code] = (counts[code] as number) + by;
};

const addEach = (counts: Counts, codes: Codes): void => {
  for (let at = 0; at < codes.length; at++) add(counts, codes[at] as number, 1);
};

/** 1 at the place of each of these codes, 0 at those of all others. */
export const marked = ({ ids }: OptionTable, codes: readonly number[]): Uint8Array => {
  const marks = new Uint8Array(ids.length);
  for (const code of codes) marks[code] = 1;
  return marks;
};

/** A facet of which every row has exactly one option, whose code stands at the row’s place. */
export interface SingleColumn extends FacetColumn {
  codes: Codes;
}

export const singleColumn = (table: OptionTable, codes: Codes): SingleColumn => ({
  table,
  codes,
  test: (wanted) => {
    const marks = marked(table, wanted);
    return (row) => marks[codes[row] as number] === 1;
  },
  tally: (row, by, counts) => add(counts, codes[row] as number, by),
  tallyAll: (counts) => addEach(counts, codes),
});

export const singleColumnOf = (ids: readonly string[]): SingleColumn => {
  const table = optionTable(ids);
  const codes = codesFor(table, ids.length);
  ids.forEach((id, row) => (codes[row] = table.codes.get(id) as number));
  return singleColumn(table, codes);
};

export interface BitsColumn extends FacetColumn {
  /** Whether any row has an option. */
  isUsed: boolean;
}

/** A facet of at most eight options: bit n of a row is the option with code n. */
export const bitsColumn = (
  table: OptionTable,
  bits: Uint8Array,
  isUsed = bits.some((set) => set !== 0),
): BitsColumn => {
  const addBits = (set: number, by: number, counts: Counts): void => {
    for (let rest = set, code = 0; rest !== 0; rest >>= 1, code++)
      if (rest & 1) add(counts, code, by);
  };
  return {
    table,
    isUsed,
    test: (wanted) => {
      const mask = wanted.reduce((all, code) => all | (1 << code), 0);
      return (row) => ((bits[row] as number) & mask) !== 0;
    },
    tally: (row, by, counts) => addBits(bits[row] as number, by, counts),
    tallyAll: (counts) => {
      // Of sets of eight options there are few, whatever the number of rows.
      const times = new Uint32Array(0x100);
      for (let row = 0; row < bits.length; row++) {
        const set = bits[row] as number;
        times[set] = (times[set] as number) + 1;
      }
      times.forEach((rows, set) => addBits(set, rows, counts));
    },
  };
};

/** Lists of codes one after another (“compressed sparse rows”); a row's end where the next begins. */
export interface ListColumn extends FacetColumn {
  starts: Codes;
  codes: Codes;
}

/** Lists of options that no record of a story describes. */
export interface NamedColumn extends ListColumn {
  /** What each is called, by its code. */
  names: readonly LangMap[];
}

export const listColumn = (table: OptionTable, starts: Codes, codes: Codes): ListColumn => ({
  table,
  starts,
  codes,
  test: (wanted) => {
    const marks = marked(table, wanted);
    return (row) => {
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++)
        if (marks[codes[at] as number] === 1) return true;
      return false;
    };
  },
  tally: (row, by, counts) => {
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) add(counts, codes[at] as number, by);
  },
  // All lists together are all codes.
  tallyAll: (counts) => addEach(counts, codes),
});

export const listColumnOf = (lists: readonly (readonly string[])[]): ListColumn => {
  const all = lists.flat();
  const table = optionTable(all);
  const codes = codesFor(table, all.length);
  all.forEach((id, at) => (codes[at] = table.codes.get(id) as number));
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, row) => (starts[row + 1] = (starts[row] as number) + length));
  return listColumn(table, starts, codes);
};
