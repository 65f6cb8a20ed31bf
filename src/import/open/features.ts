import type { ReadFeature, Reading } from "../../formats/reading.ts";
import { columnsOf, type Sheet, type SheetRow } from "../sheet.ts";
import { cellPath } from "./cell-path.ts";
import { flatten } from "./flatten.ts";

const pathIn = (feature: ReadFeature | undefined, column: string | undefined) =>
  (column !== undefined && cellPath(feature?.properties, column)) || undefined;

/** The features of any map file as rows. */
export const featureSheet = (read: Reading, text: string): Sheet => {
  const { features, about, problems, spotOf } = read;
  const rows = features.map(({ geometry, properties, fault }, n): SheetRow => ({
    at: { row: n + 1 },
    cells: flatten(properties),
    geometry,
    ...(fault && { fault }),
  }));
  return {
    columns: columnsOf(rows),
    rows,
    about,
    text,
    problems,
    ...(spotOf && {
      spotOf: (row, column, inShape) => spotOf(row - 1, pathIn(features[row - 1], column), inShape),
    }),
  };
};
