import type { Problem } from "../../formats/problems.ts";
import type { Reading } from "../../formats/reading.ts";
import { columnsOf, type ImportProblem, type Sheet, type SheetRow } from "../sheet.ts";
import { flatten } from "./flatten.ts";

/** Where a problem of a reader stands, as far as its detail says: `features/3`, `12:7`, a line. */
export const placed = ({ code, detail }: Problem): ImportProblem => {
  const [, feature] = /^features\/(\d+)/.exec(detail) ?? [];
  if (feature !== undefined) return { code, detail, row: Number(feature) + 1 };
  const [, line] = /^(\d+)(?::\d+)?$/.exec(detail) ?? [];
  if (line === undefined) return { code, detail };
  if (code.startsWith("csv-")) return { code, detail: "", line: Number(line) };
  return code.startsWith("json-") ? { code, detail, line: Number(line) } : { code, detail };
};

/** The features of any map file as rows. */
export const featureSheet = (read: Reading, text: string): Sheet => {
  const rows = read.features.map(({ geometry, properties }, n): SheetRow => ({
    at: { row: n + 1 },
    cells: flatten(properties),
    geometry,
  }));
  return {
    columns: columnsOf(rows),
    rows,
    about: read.about,
    text,
    problems: read.problems.map(placed),
  };
};
