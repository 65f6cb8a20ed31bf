import type { FileMetaData, SchemaElement, SchemaTree } from "hyparquet";
import type { Problem } from "../problems.ts";
import { crsOfMetadata, crsOfType, type Crs } from "./crs.ts";

/** The column of shapes, and how they are stored. */
export interface ShapeColumn {
  name: string;
  /** “unsaid”: its name alone says that it may hold WKB. */
  encoding: "WKB" | "point" | "unsaid";
}

/** Where a file's shapes are. */
export interface Geo {
  /** `null` in a plain table. */
  shape: ShapeColumn | null;
  /** Columns that say nothing beside shapes: boxes round them, and shapes that are not the primary ones. */
  hidden: Set<string>;
  /** Told where the file itself does not say in which reference system its shapes are. */
  unsaidCrs?: Problem;
  /** What else is to be told; the file is read all the same. */
  problems: Problem[];
}

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isType = ({ logical_type: type }: SchemaElement): boolean =>
  type?.type === "GEOMETRY" || type?.type === "GEOGRAPHY";

const invalid = (detail: string): Problem => ({ code: "geo-invalid", detail });

const UNSAID = { unsaidCrs: { code: "geo-crs-unknown", detail: "" } } as const;

const otherCrs = (crs: Crs): Problem | null =>
  crs.is === "other" ? { code: "geo-crs", detail: crs.name } : null;

/** The column of boxes that only help to skip shapes (GeoParquet 1.1, “covering”). */
const coveringOf = (column: Members): string[] => {
  const covering = isObject(column["covering"]) ? column["covering"]["bbox"] : undefined;
  if (!isObject(covering)) return [];
  return Object.values(covering).flatMap((path) =>
    Array.isArray(path) && typeof path[0] === "string" ? [path[0]] : [],
  );
};

/** Shapes beside those that are read. */
const others = (names: readonly string[]): Problem[] =>
  names.length > 0 ? [{ code: "geo-others", detail: names.join(", ") }] : [];

const ENCODINGS: readonly unknown[] = ["WKB", "point"] satisfies ShapeColumn["encoding"][];

/** The note as far as it is what it has to be. */
interface Note {
  name: string;
  column: Members;
  columns: Members;
}

const noteIn = (geo: unknown, names: readonly string[]): Note | Problem => {
  if (!isObject(geo)) return invalid("no { }");
  const { version, primary_column: name, columns } = geo;
  if (typeof version !== "string") return invalid("no “version”");
  if (!/^1\./.test(version)) return { code: "geo-version", detail: version };
  if (typeof name !== "string" || !isObject(columns)) return invalid("no “primary_column”");
  const column = columns[name];
  if (!isObject(column) || !names.includes(name)) return invalid(`no column “${name}”`);
  return { name, column, columns };
};

const ofMetadata = (geo: unknown, names: readonly string[]): Geo | Problem => {
  const note = noteIn(geo, names);
  if ("code" in note) return note;
  const { name, column, columns } = note;
  const { encoding } = column;
  if (!ENCODINGS.includes(encoding))
    return { code: "geo-encoding", detail: typeof encoding === "string" ? encoding : "" };
  const crs = crsOfMetadata(column["crs"]);
  const other = otherCrs(crs);
  if (other) return other;
  const more = Object.keys(columns).filter((one) => one !== name && names.includes(one));
  const covering = Object.values(columns).flatMap((one) => (isObject(one) ? coveringOf(one) : []));
  return {
    shape: { name, encoding: encoding as ShapeColumn["encoding"] },
    hidden: new Set([name, ...more, ...covering]),
    ...(crs.is === "unknown" && UNSAID),
    problems: others(more),
  };
};

/** What databases call their columns of shapes. */
const NAMES = new Set(["geometry", "geom", "the_geom", "wkb_geometry"]);

const isBytes = ({ type, logical_type, converted_type }: SchemaElement): boolean =>
  type === "BYTE_ARRAY" && logical_type === undefined && converted_type === undefined;

/** Where nothing says which columns are shapes, one of bytes may be named like them; its texts are cells. */
const ofNames = (roots: readonly SchemaTree[]): Geo => {
  const named = roots.find(
    ({ element }) => isBytes(element) && NAMES.has(element.name.toLowerCase()),
  );
  if (!named) return { shape: null, hidden: new Set(), problems: [] };
  return {
    shape: { name: named.element.name, encoding: "unsaid" },
    hidden: new Set(),
    ...UNSAID,
    problems: [],
  };
};

/** Where there is no “geo” metadata, Parquet's own types may say which columns are shapes. */
const ofTypes = (
  roots: readonly SchemaTree[],
  note: (key: string) => string | undefined,
): Geo | Problem => {
  const shapes = roots.filter(({ element }) => isType(element));
  const [first, ...more] = shapes.map(({ element }) => element);
  if (!first) return ofNames(roots);
  const type = first.logical_type as { crs?: string };
  const other = otherCrs(crsOfType(type.crs, note));
  if (other) return other;
  const names = more.map(({ name }) => name);
  return {
    shape: { name: first.name, encoding: "WKB" },
    hidden: new Set([first.name, ...names]),
    problems: others(names),
  };
};

const EDGES = ["xmin", "ymin", "xmax", "ymax"];

/** A record of a box, as many writers have one round each shape without saying so (Overture, before GeoParquet 1.1). */
const isBox = ({ children }: SchemaTree): boolean => {
  const names = children.map(({ element }) => element.name.toLowerCase());
  return (
    EDGES.every((edge) => names.includes(edge)) &&
    names.every((name) => [...EDGES, "zmin", "zmax"].includes(name))
  );
};

/** Where a file's shapes are, after GeoParquet 1.0 and 1.1; or why it cannot be read as it says. */
export const geoOf = (
  metadata: Pick<FileMetaData, "key_value_metadata">,
  roots: readonly SchemaTree[],
): Geo | Problem => {
  const geo = shapesOf(metadata, roots);
  if ("code" in geo || !geo.shape) return geo;
  const boxes = roots.filter(isBox).map(({ element }) => element.name);
  return { ...geo, hidden: new Set([...geo.hidden, ...boxes]) };
};

const shapesOf = (
  { key_value_metadata: notes = [] }: Pick<FileMetaData, "key_value_metadata">,
  roots: readonly SchemaTree[],
): Geo | Problem => {
  const note = (key: string) => notes.find((one) => one.key === key)?.value;
  const text = note("geo");
  if (text === undefined) return ofTypes(roots, note);
  try {
    return ofMetadata(
      JSON.parse(text),
      roots.map(({ element }) => element.name),
    );
  } catch {
    return invalid("no JSON");
  }
};
