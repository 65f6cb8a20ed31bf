import { bare } from "./bare.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { isFixedUnit, readMetres } from "./metres.ts";
import { precisionWord } from "./precision-words.ts";
import { filledIn, sampleOf } from "./sample.ts";
import type { SheetRow } from "./sheet.ts";

const LATITUDE = /^(.*[_:-])latitude$/i;

const named = (columns: readonly string[], name: string): string | undefined =>
  columns.find((one) => one.toLowerCase() === name.toLowerCase());

/**
 * The column of metres that survey forms (KoboToolbox, ODK) write beside a latitude; that all four parts
 * of their points are there tells them from tables whose numbers may be codes.
 */
const ofForm = (lat: string, columns: readonly string[]): string | undefined => {
  const stem = LATITUDE.exec(lat)?.[1];
  if (stem === undefined) return undefined;
  const rest = ["longitude", "altitude"].map((part) => named(columns, stem + part));
  return rest.includes(undefined)
    ? undefined
    : (named(columns, `${stem}precision`) ?? named(columns, `${stem}accuracy`));
};

/** Columns without those that say how exactly survey forms know their points, which names alone do not tell. */
export const withoutFormPrecision = (columns: readonly string[]): string[] => {
  const found = new Set(columns.map((column) => ofForm(column, columns)));
  return columns.filter((column) => !found.has(column));
};

/** What may be off by so much is not said by these names: a length with its unit tells. */
const WEAK: ReadonlySet<string> = new Set(
  "uncertainty, error, location error, position error, coordinate error, unsicherheit, incertitude, incertidumbre"
    .split(", ")
    .map(bare),
);

const saysExactness = (column: string, first: readonly SheetRow[]): boolean => {
  const cells = filledIn(sampleOf(first), column);
  const isSaid = (cell: string): boolean =>
    precisionWord(cell) !== undefined || readMetres(cell, null) !== null;
  return cells.length > 0 && cells.every(isSaid);
};

type Found = readonly [FieldId, string | undefined];

/** Where no name of a column says how exactly places are known: what stands beside it, or in it. */
export const withPrecision = (
  mapping: Mapping,
  columns: readonly string[],
  first: readonly SheetRow[],
): Mapping => {
  if (mapping.has("radius") || mapping.has("precision")) return mapping;
  const taken = new Set([...mapping.values()].flat());
  const free = columns.filter((column) => !taken.has(column));
  const [lat = ""] = mapping.get("lat") ?? [];
  const found: readonly Found[] = [
    ["radius", ofForm(lat, columns)],
    ["radius", free.find((column) => isFixedUnit(column, columns))],
    ["precision", free.find((column) => WEAK.has(bare(column)) && saysExactness(column, first))],
  ];
  const [id, column] = found.find(([, one]) => one !== undefined && free.includes(one)) ?? [];
  return id === undefined || column === undefined ? mapping : new Map([...mapping, [id, [column]]]);
};
