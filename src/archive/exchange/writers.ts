import { strToU8 } from "fflate";
import { moreRows, writeRows, type Cell } from "../../formats/csv/write-rows.ts";
import { listText } from "../../formats/list-text.ts";
import { geoNote, ParquetFile } from "../../formats/parquet/write.ts";
import { isoDay } from "../../explore/timeline/days.ts";
import { membersOf, recordsOf, type FileOfRows } from "./about.ts";
import { GEOMETRY, type ExchangeColumn } from "./columns.ts";
import type { ExchangeRow } from "./rows.ts";

/** Writes one file of rows, a row at a time. */
export interface RowsWriter {
  add: (row: ExchangeRow) => void;
  end: () => void;
}

type Append = (bytes: Uint8Array) => void;

export type MakeWriter = (
  columns: readonly ExchangeColumn[],
  file: FileOfRows,
  append: Append,
) => RowsWriter;

export const geoParquet: MakeWriter = (columns, file, append) => {
  const parquet = new ParquetFile(
    [...columns, { name: GEOMETRY, kind: "point" }],
    { geo: geoNote(GEOMETRY, file.bounds), dateline: recordsOf(file) },
    append,
  );
  return {
    add: (row) => parquet.add([...columns.map(({ value }) => value(row)), row.position]),
    end: () => parquet.end(),
  };
};

/** Rows that are turned to bytes together. */
const LINES = 1024;

/** Collects texts and hands on their bytes, many at once. */
const inLines = (append: Append, made: (rows: readonly ExchangeRow[]) => string) => {
  let waiting: ExchangeRow[] = [];
  const flush = (): void => {
    if (waiting.length > 0) append(strToU8(made(waiting)));
    waiting = [];
  };
  return {
    add: (row: ExchangeRow): void => {
      waiting.push(row);
      if (waiting.length === LINES) flush();
    },
    flush,
  };
};

/** How each kind of value is said where there are only texts and numbers. */
const CELLS: Readonly<Record<ExchangeColumn["kind"], (value: never) => Cell>> = {
  text: (value: string) => value,
  int: (value: number) => value,
  day: isoDay,
  list: listText,
  point: () => null,
};

const cellOf = ({ kind, value }: ExchangeColumn, row: ExchangeRow): Cell => {
  const found = value(row);
  return found === null ? null : CELLS[kind](found as never);
};

export const csv: MakeWriter = (columns, _file, append) => {
  append(strToU8(writeRows([columns.map(({ name }) => name)])));
  const lines = inLines(append, (rows) =>
    moreRows(rows.map((row) => columns.map((column) => cellOf(column, row)))),
  );
  return { add: lines.add, end: lines.flush };
};

/** A feature (RFC 7946) on a line of its own; what it has no value for is left out. */
const feature = (columns: readonly ExchangeColumn[], row: ExchangeRow): string => {
  const { position } = row;
  const properties = columns.flatMap((column) => {
    const cell = cellOf(column, row);
    return cell === null ? [] : [[column.name, cell] as const];
  });
  return JSON.stringify({
    type: "Feature",
    geometry: position && { type: "Point", coordinates: position },
    properties: Object.fromEntries(properties),
  });
};

export const geoJson: MakeWriter = (columns, file, append) => {
  const beginning = JSON.stringify({ type: "FeatureCollection", ...membersOf(file) });
  append(strToU8(`${beginning.slice(0, -1)},"features":[\n`.toWellFormed()));
  let left = file.rows;
  const lines = inLines(append, (rows) =>
    rows
      .map((row) => `${feature(columns, row)}${--left > 0 ? "," : ""}\n`)
      .join("")
      .toWellFormed(),
  );
  return {
    add: lines.add,
    end: () => {
      lines.flush();
      append(strToU8("]}\n"));
    },
  };
};
