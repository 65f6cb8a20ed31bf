import type { IssueCodeId } from "../issue-codes.ts";
import type { Finding, Path } from "../issue.ts";
import { shown } from "./explain.ts";

interface Found {
  code: IssueCodeId;
  path: Path;
  finding: Finding;
}

type Fields = Readonly<Record<string, unknown>>;

/** Members with a meaning in another GeoJSON object, which this one must not have (RFC 7946, 7.1). */
const MISPLACED = ["geometry", "properties", "coordinates", "geometries"];

/** WGS 84, longitude first: what RFC 7946 means without saying it, and QGIS says all the same. */
export const isWgs84 = (crs: unknown): boolean => /CRS:?84\b/.test(JSON.stringify(crs));

const isBbox = (value: unknown): boolean => {
  if (!Array.isArray(value) || ![4, 6].includes(value.length)) return false;
  if (!value.every((item) => typeof item === "number" && Number.isFinite(item))) return false;
  const numbers = value as number[];
  const [south = NaN, north = NaN] = [numbers[1], numbers[numbers.length / 2 + 1]];
  return south <= north;
};

const bboxOf = (fields: Fields, at: Path): Found[] =>
  fields["bbox"] === undefined || isBbox(fields["bbox"])
    ? []
    : [
        {
          code: "bbox-invalid",
          path: [...at, "bbox"],
          finding: { expected: "west, south, east, north", found: shown(fields["bbox"]) },
        },
      ];

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** What is wrong with a `places.geojson` beside its features (RFC 7946, 3.3, 4, 5 and 7.1). */
export const checkCollection = (fields: Fields): Found[] => {
  const { type, crs, features } = fields;
  const found: Found[] = [];
  if (type !== "FeatureCollection")
    found.push({
      code: "header-invalid",
      path: ["type"],
      finding: {
        expected: '"FeatureCollection"',
        found: shown(type),
        said: `Expected "FeatureCollection" in “type”, found ${shown(type)}.`,
      },
    });
  if (crs !== undefined && crs !== null && !isWgs84(crs))
    found.push({
      code: "crs-unsupported",
      path: ["crs"],
      finding: { expected: "coordinates in WGS 84, with no `crs`", found: shown(crs) },
    });
  for (const key of MISPLACED)
    if (Object.hasOwn(fields, key))
      found.push({
        code: "unknown-field",
        path: [key],
        finding: {
          expected: "a member of a feature collection",
          found: `“${key}”`,
          said: `A feature collection has no “${key}”.`,
        },
      });
  const list: unknown[] = Array.isArray(features) ? features : [];
  const inFeatures = list.flatMap((feature, i) =>
    isFields(feature) ? bboxOf(feature, ["features", i]) : [],
  );
  return [...found, ...bboxOf(fields, []), ...inFeatures];
};
