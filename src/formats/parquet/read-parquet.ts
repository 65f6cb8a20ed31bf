import { strFromU8 } from "fflate";
import {
  parquetScan,
  parquetSchema,
  type FileMetaData,
  type ParquetParsers,
  type ParquetScan,
} from "hyparquet";
import {
  FileFault,
  reasonOf,
  tellerOf,
  unread,
  type PartFile,
  type PartReading,
  type PartRows,
} from "../parts.ts";
import type { Problem } from "../problems.ts";
import { cellText } from "./cell-text.ts";
import { cellColumns, isKnown, valueAt, type CellColumn } from "./columns.ts";
import { compressorsOf } from "./compressors.ts";
import { geoOf, type Geo, type ShapeColumn } from "./geo.ts";
import { bufferOf, openParquet } from "./open.ts";
import { ShapeMaker, withBytes } from "./shapes.ts";

/** Rows that are handed on together. */
const BATCH = 4096;
/** Rows of a group whose values are made together: some writers put millions into one. */
const MOST_TOGETHER = 2 ** 17;
/** Bytes that a column of a group may take as it is stored. */
const MOST_BYTES = 2 ** 30;

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && strFromU8(bytes);

/** Shapes are made row by row, so that a bad one costs its row alone; JSON stays as it is written. */
const PARSERS: Partial<ParquetParsers> = {
  jsonFromBytes: text,
  geometryFromBytes: (bytes: Uint8Array) => bytes,
  geographyFromBytes: (bytes: Uint8Array) => bytes,
};

/** Rows of the file that are stored together, or a part of them; the last one is not among them. */
interface Group {
  from: number;
  to: number;
  /** Bytes of the longest column that is wanted, as it is stored. */
  bytes: number;
}

const inParts = ({ from, to, bytes }: Group): Group[] =>
  Array.from({ length: Math.ceil((to - from) / MOST_TOGETHER) }, (_, n) => {
    const start = from + n * MOST_TOGETHER;
    return { from: start, to: Math.min(to, start + MOST_TOGETHER), bytes };
  });

/** Rows that a file may have. */
const MOST_ROWS = 2 ** 28;

const groupsOf = (metadata: FileMetaData, roots: readonly string[]): Group[] => {
  let to = 0;
  return metadata.row_groups.flatMap(({ num_rows, columns }) => {
    const from = to;
    to += Number(num_rows);
    if (to < from || to > MOST_ROWS) throw new FileFault(`${to} rows`);
    const bytes = columns.flatMap(({ meta_data: of }) =>
      of && roots.includes(of.path_in_schema[0] ?? "") ? [Number(of.total_compressed_size)] : [],
    );
    return inParts({ from, to, bytes: Math.max(0, ...bytes) });
  });
};

/** How a file is read. */
interface Plan extends Pick<Geo, "unsaidCrs"> {
  metadata: FileMetaData;
  shape: ShapeColumn | null;
  cells: readonly CellColumn[];
  /** The columns of the file that are wanted. */
  roots: readonly string[];
  groups: readonly Group[];
  problems: readonly Problem[];
}

/** Throws where the description makes no sense. */
const planOf = (metadata: FileMetaData): Plan | Problem => {
  const roots = parquetSchema(metadata).children;
  const geo = geoOf(metadata, roots);
  if ("code" in geo) return geo;
  const { shape, hidden, unsaidCrs, problems } = geo;
  const wanted = roots.filter(({ element }) => !hidden.has(element.name));
  const strange = wanted.filter((root) => !isKnown(root)).map(({ element }) => element.name);
  const cells = wanted.filter(isKnown).flatMap(cellColumns);
  const read = [...new Set([...cells.map(({ root }) => root), ...(shape ? [shape.name] : [])])];
  return {
    metadata: withBytes(metadata, roots, shape),
    shape,
    ...(unsaidCrs && { unsaidCrs }),
    cells,
    roots: read,
    groups: groupsOf(metadata, read),
    problems:
      strange.length > 0
        ? [...problems, { code: "parquet-columns", detail: strange.join(", ") }]
        : problems,
  };
};

const safePlan = (metadata: FileMetaData): Plan | Problem => {
  try {
    return planOf(metadata);
  } catch (error) {
    return { code: "parquet-footer", detail: reasonOf(error) };
  }
};

type Values = ArrayLike<unknown>;

/** The values of a group, column by column. Throws where they cannot be read. */
const readGroup = async (
  scan: ParquetScan,
  { from, to, bytes }: Group,
  roots: readonly string[],
): Promise<Map<string, Values>> => {
  if (bytes > MOST_BYTES) throw new FileFault(`${bytes} B > ${MOST_BYTES} B`);
  const values = new Map<string, Values>();
  for (const column of roots) {
    const data = await scan.readColumn({ column, rowStart: from, rowEnd: to });
    if (data.length !== to - from) throw new FileFault(`${column}: ${data.length} ≠ ${to - from}`);
    values.set(column, data);
  }
  return values;
};

/** The rows of a group, some at a time. */
function* batches(
  { cells, shape }: Plan,
  { from, to }: Group,
  values: ReadonlyMap<string, Values>,
  maker: ShapeMaker | null,
): Generator<PartRows["rows"]> {
  const sources = cells.map((cell) => ({ ...cell, values: values.get(cell.root) ?? [] }));
  const shapes = shape && values.get(shape.name);
  const shapeAt = (n: number) => maker?.of(shapes?.[n]);
  for (let start = 0; start < to - from; start += BATCH)
    yield Array.from({ length: Math.min(BATCH, to - from - start) }, (_, n) => ({
      row: from + start + n + 1,
      cells: sources.map(({ values: column, path, element }) =>
        cellText(valueAt(column[start + n], path), element),
      ),
      ...shapeAt(start + n),
    }));
}

const rowsOf = (file: PartFile, plan: Plan): PartReading["rows"] =>
  async function* (tell) {
    for (const problem of plan.problems) tell(problem);
    const { groups, shape } = plan;
    const maker = shape && new ShapeMaker(shape.encoding);
    // Of shapes that say it themselves, or of which none is used, it would not be true.
    const tellCrs = tellerOf(plan.unsaidCrs, tell);
    const all = groups.at(-1)?.to ?? 0;
    const options = {
      file: bufferOf(file),
      metadata: plan.metadata,
      compressors: await compressorsOf(plan.metadata),
      columns: [...plan.roots],
      parsers: PARSERS,
      geoparquet: false,
      utf8: false,
      useOffsetIndex: false,
    };
    for (const group of groups) {
      const { from, to } = group;
      try {
        // Anew for each: a scan keeps the values that it was asked for.
        const values = await readGroup(await parquetScan(options), group, plan.roots);
        let done = from;
        for (const rows of batches(plan, group, values, maker)) {
          tellCrs(maker?.isAnyUnsaid === true);
          yield { rows, done: (done += rows.length) / all };
        }
      } catch (error) {
        const reason = reasonOf(error);
        const rows = `${from + 1}–${to}`;
        tell({ code: "parquet-part", detail: reason === "" ? rows : `${rows}: ${reason}` });
      }
    }
  };

/**
 * A Parquet file, group of rows by group of rows: Parquet as such, GeoParquet 1.0 and 1.1, and
 * Parquet's own types for shapes. What it is wrong with is told; a group that is damaged goes without.
 */
export const readParquet = async (file: PartFile): Promise<PartReading> => {
  const metadata = await openParquet(file);
  if ("code" in metadata) return unread(metadata);
  const plan = safePlan(metadata);
  if ("code" in plan) return unread(plan);
  return { columns: plan.cells.map(({ name }) => name), about: {}, rows: rowsOf(file, plan) };
};
