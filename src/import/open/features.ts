import type { Reading } from "../../formats/reading.ts";
import { columnsOf, type Sheet, type SheetRow } from "../sheet.ts";
import { flatten } from "./flatten.ts";

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
    ...(spotOf && { spotOf: (row) => spotOf(row - 1) }),
  };
};
