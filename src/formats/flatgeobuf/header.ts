import { FileFault } from "../parts.ts";
import type { Problem } from "../problems.ts";
import { FlatTable } from "./flat-table.ts";

/** A column of the properties. */
export interface Column {
  name: string;
  /** Number of its type in the schema. */
  type: number;
}

/** What the header of a file says, as far as it is used. */
export interface Header {
  /** Of all shapes; 0 where each says its own. */
  geometryType: number;
  columns: Column[];
  /** 0 where that is not known. */
  features: number;
  /** Bytes of the index that stands before the features. */
  indexBytes: number;
  title: string;
  crs: Problem | null;
}

/** Places of fields in header.fbs of the specification. */
const FIELD = {
  name: 0,
  geometryType: 2,
  columns: 7,
  features: 8,
  indexNodeSize: 9,
  crs: 10,
  title: 11,
} as const;
const COLUMN = { name: 0, type: 1 } as const;
const CRS = { org: 0, code: 1, name: 2, codeString: 5 } as const;

const NODE_BYTES = 40;
const USUAL_NODE = 16;

/** Bytes of the packed R-tree over so many features. */
const indexBytes = (features: number, nodeSize: number): number => {
  if (features === 0 || nodeSize < 2) return 0;
  let nodes = features;
  for (let level = features; level > 1;) nodes += level = Math.ceil(level / nodeSize);
  return (features === 1 ? 2 : nodes) * NODE_BYTES;
};

/** A reference system as the header names it. */
interface Named {
  code: number;
  codeText: string;
  org: string;
  name: string;
}

const namedIn = (crs: FlatTable | null): Named => ({
  code: crs?.int32(CRS.code) ?? 0,
  codeText: crs?.text(CRS.codeString) ?? "",
  org: crs?.text(CRS.org) ?? "",
  name: crs?.text(CRS.name) ?? "",
});

/** WGS 84 in two and in three dimensions, as EPSG counts them. */
const WGS_84 = [4326, 4979];

const isWgs84 = ({ code, codeText, name }: Named): boolean =>
  WGS_84.includes(code) ||
  /CRS84/i.test(codeText) ||
  (code === 0 && codeText === "" && /^WGS 84( \(|$)/.test(name));

/** What keeps positions from being degrees on WGS 84, if anything does. */
const crsProblem = (named: Named): Problem | null => {
  if (isWgs84(named)) return null;
  const { code, codeText, org, name } = named;
  if (code === 0 && codeText + name === "") return { code: "geo-crs-unknown", detail: "" };
  const id = `${org}:${codeText === "" ? code : codeText}`;
  return { code: "geo-crs", detail: name === "" ? id : `${id} (${name})` };
};

const nodeSizeOf = (table: FlatTable): number => {
  const at = table.field(FIELD.indexNodeSize);
  return at === 0 ? USUAL_NODE : table.view.getUint16(at, true);
};

/** Reads the header. Throws where it is none. */
export const readHeader = (bytes: Uint8Array): Header => {
  const table = FlatTable.root(bytes);
  const at = table.field(FIELD.features);
  const features = at === 0 ? 0 : Number(table.view.getBigUint64(at, true));
  if (!Number.isSafeInteger(features * NODE_BYTES)) throw new FileFault(`${features} features`);
  return {
    geometryType: table.uint8(FIELD.geometryType),
    columns: table.tables(FIELD.columns).map((column) => ({
      name: column.text(COLUMN.name),
      type: column.uint8(COLUMN.type),
    })),
    features,
    indexBytes: indexBytes(features, nodeSizeOf(table)),
    title: table.text(FIELD.title) || table.text(FIELD.name),
    crs: crsProblem(namedIn(table.table(FIELD.crs))),
  };
};
