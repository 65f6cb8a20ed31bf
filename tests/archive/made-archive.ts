import type { Archive, RowText } from "../../src/archive/archive.ts";
import { BITS, zOf } from "../../src/archive/grid.ts";
import type { Columns } from "../../src/explore/columns/columns.ts";
import { bitsColumn, listColumn, singleColumn } from "../../src/explore/columns/facet-column.ts";
import { codesFor, optionTable } from "../../src/explore/columns/option-table.ts";
import { wordColumn } from "../../src/explore/columns/word-column.ts";
import { mercator } from "../../src/basemap/mercator.ts";
import { madeHead, TOWNS, TYPE_IDS } from "./made-head.ts";
import { positionsAt } from "./positions-at.ts";
import { seeded } from "./seeded.ts";

export const SOURCES = [
  ["gazette", "Gazette"],
  ["river-news", "River News"],
  ["agency-4", "Agency 4"],
  ["harbour-radio", "Harbour Radio"],
  ["qanat", "قناة"],
] as const;

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3653;
const CELLS = 2 ** BITS;

interface MadeRow {
  /** Cells of the grid. */
  x: number;
  y: number;
  town: number;
  type: number;
  parties: number[];
  day: number;
  /** Days that it lasts. */
  days: number;
}

const madeRow = (random: () => number): MadeRow => {
  const below = (n: number): number => Math.floor(random() * n);
  // Few towns have most rows, as in any archive of events.
  const town = Math.floor(TOWNS.length * random() ** 2.5);
  const [, lat = 0, lng = 0] = TOWNS[town] ?? [];
  const isInTown = random() < 0.3;
  const reach = isInTown ? 0 : 5 * random() ** 3;
  const turn = random() * 2 * Math.PI;
  const [x, y] = mercator(lng + reach * Math.cos(turn), lat + reach * Math.sin(turn));
  return {
    x: Math.floor(x * CELLS),
    y: Math.floor(y * CELLS),
    town,
    type: Math.floor(TYPE_IDS.length * random() ** 2),
    parties: [0, 1, 2, 3].filter(() => random() < 0.3),
    day: below(DAYS),
    days: random() < 0.1 ? 30 : 1,
  };
};

const columnsOf = (rows: readonly MadeRow[], actors: readonly string[]): Columns => {
  const [types, parties, zones] = [
    optionTable(TYPE_IDS),
    optionTable(actors),
    optionTable(["UTC"]),
  ];
  const codes = codesFor(types, rows.length);
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, n) => {
    codes[n] = row.type;
    starts[n + 1] = Number(starts[n]) + row.parties.length;
  });
  const begin = Float64Array.from(rows, ({ day }) => FIRST_DAY + day * DAY_MS);
  const end = begin.map((from, n) => from + (rows[n]?.days ?? 1) * DAY_MS - 1);
  const span = { begunBefore: begin.map((from) => from + 1), lastsUntil: end };
  return {
    rows: rows.length,
    types: singleColumn(types, codes),
    parties: listColumn(parties, starts, Uint8Array.from(rows.flatMap((row) => row.parties))),
    claims: bitsColumn(optionTable([]), new Uint8Array(rows.length)),
    places: listColumn(optionTable([]), new Uint32Array(rows.length + 1), new Uint8Array(0)),
    time: {
      zones: zones.ids,
      zone: codesFor(zones, rows.length),
      possible: span,
      certain: span,
    },
    words: wordColumn((row) =>
      `${TOWNS[rows[row]?.town ?? 0]?.[0] ?? ""} ${row % 7 ? "road" : "bridge"}`.toLowerCase(),
    ),
  };
};

const textOf = (row: MadeRow, n: number): RowText => {
  const town = TOWNS[row.town]?.[0] ?? "";
  const iso = (day: number): string =>
    new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
  return {
    title: `Made event ${n} on a ${n % 7 ? "road" : "bridge"} near ${town}`,
    description: "Nothing of this happened.",
    place: town,
    date: row.days > 1 ? `${iso(row.day)}/${iso(row.day + row.days - 1)}` : iso(row.day),
    url: `https://example.org/${n}`,
    source: "Made source",
  };
};

/** An archive of so many rows that is the same at every run; one row in fifty has no place. */
export const madeArchive = (count: number, seed = count): Archive => {
  const random = seeded(seed);
  const all = Array.from({ length: count }, () => madeRow(random));
  const placed = count - Math.floor(count / 50);
  const rows = [
    ...all.slice(0, placed).sort((a, b) => zOf(a.x, a.y) - zOf(b.x, b.y)),
    ...all.slice(placed),
  ];
  const head = madeHead(count);
  return {
    head,
    columns: columnsOf(
      rows,
      head.story.actors.map(({ id }) => id),
    ),
    positions: positionsAt(rows.slice(0, placed).map(({ x, y }) => [x, y])),
    texts: (wanted) =>
      Promise.resolve(
        wanted.map((n) => {
          const row = rows[n];
          if (!row) throw new RangeError(`The archive has no row ${n}.`);
          return textOf(row, n);
        }),
      ),
  };
};

/** The same with rows that stand for several events each, some for more than 32 bits hold together. */
export const severalEach = (archive: Archive, seed = 1): Archive => {
  const random = seeded(seed);
  const events = Uint32Array.from({ length: archive.columns.rows }, () => {
    const part = random();
    return part < 0.3 ? 1 : part < 0.99 ? 1 + Math.floor(random() * 50) : 999_999_999;
  });
  return { ...archive, columns: { ...archive.columns, events } };
};

/** The same with none to three sources of five that each row names. */
export const withSources = (archive: Archive, seed = 3): Archive => {
  const random = seeded(seed);
  const lists = Array.from({ length: archive.columns.rows }, () =>
    SOURCES.filter(() => random() < 0.3).map(([id]) => id),
  );
  const table = optionTable(SOURCES.map(([id]) => id));
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, row) => (starts[row + 1] = (starts[row] ?? 0) + length));
  const codes = Uint8Array.from(lists.flat(), (id) => table.codes.get(id) ?? 0);
  const sources = {
    ...listColumn(table, starts, codes),
    names: SOURCES.map(([, name]) => ({ en: name })),
  };
  return { ...archive, columns: { ...archive.columns, sources } };
};

/** The same without an index of words. */
export const wordless = (archive: Archive): Archive => {
  const columns = { ...archive.columns };
  delete columns.words;
  return { ...archive, columns };
};
