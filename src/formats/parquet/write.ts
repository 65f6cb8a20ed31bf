import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";

/** A column of the file, and what its values are: a day counts from 1970-01-01. */
export interface ParquetColumn {
  name: string;
  kind: "text" | "int" | "day" | "list" | "point";
}

/** Degrees, longitude first. */
type Point = readonly [lng: number, lat: number];

export type ParquetValue = string | number | readonly string[] | Point | null;

/** Rows that are stored together, and kept until then. */
const GROUP_ROWS = 32_768;

const TEXT = {
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
} as const;

type Element = Omit<SchemaElement, "name" | "repetition_type">;

/** How each kind of value is stored. */
const ELEMENTS: Readonly<Record<ParquetColumn["kind"], Element>> = {
  text: TEXT,
  int: { type: "INT32" },
  day: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  list: { converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
  // GeoParquet 1.1 has no type for it but bytes.
  point: { type: "BYTE_ARRAY" },
};

const schemaOf = (columns: readonly ParquetColumn[]): SchemaElement[] => [
  { name: "root", num_children: columns.length },
  ...columns.flatMap(({ name, kind }): SchemaElement[] => [
    { name, repetition_type: "OPTIONAL", ...ELEMENTS[kind] },
    ...(kind === "list"
      ? ([
          { name: "list", repetition_type: "REPEATED", num_children: 1 },
          { name: "element", repetition_type: "REQUIRED", ...TEXT },
        ] as const)
      : []),
  ]),
];

/** A point as well-known binary, the lowest byte first. */
const wkbPoint = ([lng, lat]: Point): Uint8Array => {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lng, true);
  view.setFloat64(13, lat, true);
  return new Uint8Array(view.buffer);
};

/** Half a surrogate pair is no text in UTF-8. */
const stored = (value: ParquetValue, kind: ParquetColumn["kind"]): unknown => {
  if (value === null) return null;
  if (kind === "point") return wkbPoint(value as Point);
  if (kind === "list") return (value as readonly string[]).map((text) => text.toWellFormed());
  return typeof value === "string" ? value.toWellFormed() : value;
};

/** Hands on what has been written after each group of rows. */
class Handing extends ByteWriter {
  readonly #append: (bytes: Uint8Array) => void;

  constructor(append: (bytes: Uint8Array) => void) {
    super();
    this.#append = append;
  }

  flush(): void {
    this.#append(this.getBytes());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

/** What is said of shapes in the column of that name, after GeoParquet 1.1. */
export const geoNote = (
  column: string,
  bounds: readonly [west: number, south: number, east: number, north: number] | null,
): string =>
  JSON.stringify({
    version: "1.1.0",
    primary_column: column,
    columns: {
      [column]: {
        encoding: "WKB",
        geometry_types: ["Point"],
        ...(bounds && { bbox: bounds }),
      },
    },
  });

/** Writes a Parquet file group of rows by group of rows, compressed by Snappy. */
export class ParquetFile {
  readonly #writer: ParquetWriter;
  readonly #columns: readonly ParquetColumn[];
  #data: unknown[][];

  constructor(
    columns: readonly ParquetColumn[],
    notes: Readonly<Record<string, string>>,
    append: (bytes: Uint8Array) => void,
  ) {
    this.#columns = columns;
    this.#data = columns.map(() => []);
    this.#writer = new ParquetWriter({
      writer: new Handing(append),
      schema: schemaOf(columns),
      kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
      createdBy: "Dateline",
    });
  }

  /** Adds a row: a value for each column. */
  add(values: readonly ParquetValue[]): void {
    this.#columns.forEach(({ kind }, n) => this.#data[n]?.push(stored(values[n] ?? null, kind)));
    if ((this.#data[0]?.length ?? 0) >= GROUP_ROWS) this.#flush();
  }

  #flush(): void {
    const columnData = this.#columns.map(({ name }, n) => ({ name, data: this.#data[n] ?? [] }));
    void this.#writer.write({ columnData, rowGroupSize: GROUP_ROWS });
    this.#data = this.#columns.map(() => []);
  }

  end(): void {
    this.#flush();
    void this.#writer.finish();
  }
}
