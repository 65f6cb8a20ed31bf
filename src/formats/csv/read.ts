import { isGeometry } from "../geojson/geometry.ts";
import { reading, type ReadFeature, type Reading } from "../reading.ts";
import { readTable } from "./table.ts";

const numberIn = (text: string | undefined): number =>
  text === undefined || text.trim() === "" ? NaN : Number(text);

const featureOf = (headings: readonly string[], row: readonly string[]): ReadFeature => {
  const cells = headings.map((heading, n) => [heading, row[n] ?? ""] as const);
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
  const { headings, rows, problems } = readTable(text);
  return reading({
    features: rows.map(({ cells, fault }) => {
      const feature = featureOf(headings, cells);
      if (!fault) return feature;
      return fault.code === "csv-row-padded" ? feature : { ...feature, geometry: null, fault };
    }),
    problems,
  });
};
