import { PRECISION_LEVEL_IDS, type PrecisionLevel } from "../story/precision.ts";
import type { KnownTo } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import { readMetres, unitOfHeading } from "./metres.ts";
import { plain } from "./western-digits.ts";

/** Longest radius of a place's precision, in metres. */
const LONGEST = 1_000_000;

const radiusIn = (cell: string, unit: string | null): number | undefined => {
  const metres = readMetres(cell, unit) ?? 0;
  return metres > 0 && metres <= LONGEST ? metres : undefined;
};

/** What else could stand there. */
const EXPECTED = {
  precision: `${PRECISION_LEVEL_IDS.join(", ")}; 2 km`,
  radius: "500, 500 m, 2 km, 1.5 mi",
} as const;

/** The radius in its own column, in metres. */
const radiusCell = (row: FieldRow): number | undefined =>
  radiusIn(row.value("radius"), unitOfHeading(row.column("radius") ?? ""));

/** Whether the column of radii says one that can be read. */
export const hasRadius = (row: FieldRow): boolean => radiusCell(row) !== undefined;

/** A radius in its own column; `undefined` where there is none, or none that can be read, which is told. */
const ownRadius = (row: FieldRow): number | undefined => {
  if (row.value("radius") === "") return undefined;
  const radiusM = radiusCell(row);
  if (radiusM === undefined) row.keep("precision-unread", "radius", EXPECTED.radius);
  return radiusM;
};

/** The word of the table for how exactly a place is known, or a radius instead of it. */
const worded = (row: FieldRow): { level?: PrecisionLevel; radiusM?: number } => {
  const cell = row.value("precision");
  if (cell === "") return {};
  const word = plain(cell).toLowerCase();
  const level = PRECISION_LEVEL_IDS.find((one) => one === word);
  if (level !== undefined) return { level };
  // A number by itself may be a code as well as a length.
  const radiusM = radiusIn(cell, null);
  if (radiusM !== undefined) return { radiusM };
  row.keep("precision-unread", "precision", EXPECTED.precision);
  return {};
};

/** How exactly the place is known: as the row has it, else as the recipe says for all of them. */
export const knownTo = (row: FieldRow): KnownTo | undefined => {
  const { level, radiusM: instead } = worded(row);
  const own = ownRadius(row);
  const radiusM = own ?? instead;
  if (level === undefined && radiusM === undefined) return row.context.recipe.precision;
  const isWorded = level !== undefined || own === undefined;
  const column = row.column(isWorded ? "precision" : "radius") ?? "";
  return {
    level: level ?? "near",
    radiusM,
    basis: {
      en: `As the imported file has it, in its column “${column}”.`,
      ar: `كما في الملف المستورد، في عموده «${column}».`,
    },
  };
};
