import type { Geometry } from "geojson";
import { withoutEmpty } from "../empty-shapes.ts";
import { madeShape } from "../made-shape.ts";
import {
  reasonOf,
  tellerOf,
  unread,
  type PartFile,
  type PartReading,
  type PartRow,
} from "../parts.ts";
import type { Problem } from "../problems.ts";
import { ByteReader } from "./byte-reader.ts";
import { FlatTable } from "./flat-table.ts";
import { readHeader, type Header } from "./header.ts";
import { cellsOf } from "./properties.ts";
import { flatShape } from "./shape.ts";

/** Features that are handed on together. */
const BATCH = 4096;
/** Bytes of a length, and of what a file begins with. */
const LENGTH = 4;
const MAGIC = 8;
/** Longest header and longest feature, in bytes. */
const MOST_HEADER = 2 ** 24;
const MOST_FEATURE = 2 ** 26;

/** Places of fields in feature.fbs of the specification. */
const FIELD = { geometry: 0, properties: 1 } as const;

/** “fgb”, the version of the format, “fgb”; the last byte does not matter to readers. */
const BEGINNING = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];

const lengthIn = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);

interface Opened {
  header: Header;
  /** Where the features begin. */
  start: number;
}

const open = async (file: PartFile): Promise<Opened | Problem> => {
  const reader = new ByteReader(file);
  const magic = await reader.take(MAGIC);
  if (!BEGINNING.every((byte, n) => magic[n] === byte)) return { code: "fgb-not", detail: "" };
  const prefix = await reader.take(LENGTH);
  if (prefix.length < LENGTH) return { code: "fgb-truncated", detail: "0" };
  const length = lengthIn(prefix);
  if (length > MOST_HEADER) return { code: "fgb-header", detail: `${length} B` };
  const bytes = await reader.take(length);
  if (bytes.length < length) return { code: "fgb-truncated", detail: "0" };
  try {
    const header = readHeader(bytes);
    return header.crs?.code === "geo-crs"
      ? header.crs
      : { header, start: reader.at + header.indexBytes };
  } catch (error) {
    return { code: "fgb-header", detail: reasonOf(error) };
  }
};

const geometryOf = (feature: FlatTable, { geometryType }: Header): Geometry | null => {
  const table = feature.table(FIELD.geometry);
  return table && withoutEmpty(flatShape(table, geometryType));
};

/** A feature as a row. Throws where it is none. */
const rowOf = (bytes: Uint8Array, header: Header, row: number, tell: Tell): PartRow => {
  const feature = FlatTable.root(bytes);
  const properties = feature.bytes(FIELD.properties);
  const isRead = header.columns.length > 0;
  if (!isRead && properties.length > 0) tell({ code: "fgb-columns", detail: "" });
  const cells = isRead ? cellsOf(properties, header.columns) : [];
  return { row, cells, ...madeShape(() => geometryOf(feature, header)) };
};

type Tell = (problem: Problem) => void;

/** The bytes of each feature; the end is told where it is not that of the file. */
async function* features(
  file: PartFile,
  { header, start }: Opened,
  tell: Tell,
): AsyncGenerator<{ bytes: Uint8Array; end: number }> {
  const reader = new ByteReader(file);
  reader.skip(start);
  let count = 0;
  let isWhole = reader.left >= 0;
  while (isWhole && reader.left > 0) {
    const prefix = await reader.take(LENGTH);
    const length = prefix.length < LENGTH ? Infinity : lengthIn(prefix);
    const bytes = length > MOST_FEATURE ? prefix : await reader.take(length);
    isWhole = bytes.length === length;
    if (!isWhole) break;
    count += 1;
    yield { bytes, end: reader.at };
  }
  const { features: all } = header;
  if (!isWhole || (all > 0 && count !== all))
    tell({ code: "fgb-truncated", detail: all > 0 ? `${count} / ${all}` : `${count}` });
}

const rowsOf = (file: PartFile, opened: Opened): PartReading["rows"] =>
  async function* (tell) {
    const { header } = opened;
    // It says how shapes were taken, which is not true of a file that has none.
    const tellCrs = tellerOf(header.crs, tell);
    let rows: PartRow[] = [];
    let row = 0;
    for await (const { bytes, end } of features(file, opened, tell)) {
      row += 1;
      try {
        rows.push(rowOf(bytes, header, row, tell));
      } catch {
        const fault = { code: "feature-damaged", detail: "" } as const;
        rows.push({ row, cells: [], geometry: null, fault });
      }
      tellCrs(!!rows.at(-1)?.geometry);
      if (rows.length < BATCH) continue;
      yield { rows, done: end / file.size };
      rows = [];
    }
    yield { rows, done: 1 };
  };

/**
 * A FlatGeobuf file (version 3), feature by feature; its index is passed over. What is wrong with it is
 * told, and every feature that is whole is read. Properties need columns in the header.
 */
export const readFlatGeobuf = async (file: PartFile): Promise<PartReading> => {
  const opened = await open(file);
  if ("code" in opened) return unread(opened);
  const { columns, title } = opened.header;
  return {
    columns: columns.map(({ name }) => name),
    about: title === "" ? {} : { title },
    rows: rowsOf(file, opened),
  };
};
