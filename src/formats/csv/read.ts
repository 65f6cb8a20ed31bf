import papa from "papaparse";
import { isGeometry } from "../geojson/geometry.ts";
import type { Problem } from "../problems.ts";
import { MAX_CHARACTERS, reading, type ReadFeature, type Reading } from "../reading.ts";
import { unguard } from "./formulas.ts";

const MAX_ROWS = 100_000;

const numberIn = (text: string | undefined): number =>
  text === undefined || text.trim() === "" ? NaN : Number(text);

const featureOf = (headings: string[], row: string[]): ReadFeature => {
  const cells = headings.map((heading, n) => [heading, unguard(row[n] ?? "")] as const);
  const at = new Map(cells);
  const point = {
    type: "Point" as const,
    coordinates: [numberIn(at.get("lon")), numberIn(at.get("lat"))],
  };
  return {
    geometry: isGeometry(point) ? point : null,
    properties: Object.fromEntries(cells),
  };
};

/** Reads a table with a heading, whatever separates its cells; `lat` and `lon` become its points. */
export const readCsv = (text: string): Reading => {
  if (text.length > MAX_CHARACTERS)
    return reading({ problems: [{ code: "too-large", detail: `${text.length}` }] });
  const { data, errors } = papa.parse(text.replace(/^\uFEFF/, ""), {
    preview: MAX_ROWS + 2,
    skipEmptyLines: true,
  });
  const [headings, ...rows] = data;
  if (!headings) return reading({ problems: [{ code: "csv-empty", detail: "" }] });
  if (rows.length > MAX_ROWS)
    return reading({ problems: [{ code: "too-large", detail: `> ${MAX_ROWS}` }] });
  const problems: Problem[] = [
    ...errors
      .filter(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes")
      .map(({ row = 0 }): Problem => ({ code: "csv-quotes", detail: `${row + 1}` })),
    ...rows.flatMap((row, n): Problem[] =>
      row.length === headings.length ? [] : [{ code: "csv-row", detail: `${n + 2}` }],
    ),
  ];
  return reading({ features: rows.map((row) => featureOf(headings, row)), problems });
};
