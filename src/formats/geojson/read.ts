import type { Issue } from "../../story/issue.ts";
import { readJson } from "../../story/parse/read-json.ts";
import type { Problem, ProblemCode } from "../problems.ts";
import { reading, type ReadFeature, type Reading } from "../reading.ts";
import { isGeometry } from "./geometry.ts";

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the strict reader of story files calls these problems. */
const CODES: Record<string, ProblemCode> = {
  "file-too-large": "too-large",
  "file-too-deep": "too-deep",
  "json-syntax": "json-invalid",
};

const OWN_MEMBERS = new Set(["type", "geometry", "properties"]);

/** Members of a feature that are not its properties but say something: those of Linked Places. */
const foreignMembers = (feature: Members): Members =>
  Object.fromEntries(Object.entries(feature).filter(([key]) => !OWN_MEMBERS.has(key)));

const readFeature = (value: unknown, n: number, problems: Problem[]): ReadFeature[] => {
  const detail = `features/${n}`;
  if (!isObject(value) || value["type"] !== "Feature") {
    problems.push({ code: "feature-invalid", detail });
    return [];
  }
  const { geometry = null, properties } = value;
  const good = geometry === null || isGeometry(geometry);
  if (!good) problems.push({ code: "geometry-invalid", detail });
  return [
    {
      geometry: good ? geometry : null,
      properties: { ...foreignMembers(value), ...(isObject(properties) && properties) },
    },
  ];
};

const featuresOf = (value: unknown): unknown[] | null => {
  if (!isObject(value)) return null;
  if (value["type"] === "Feature") return [value];
  return value["type"] === "FeatureCollection" && Array.isArray(value["features"])
    ? value["features"]
    : null;
};

const aboutOf = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, text]) =>
          typeof text === "string" && key !== "type" ? [[key, text]] : [],
        ),
      )
    : {};

/** The features of JSON that is already parsed. */
export const featuresOfValue = (value: unknown, problems: Problem[]): Reading => {
  const features = featuresOf(value);
  if (!features) {
    if (problems.length === 0) problems.push({ code: "not-a-collection", detail: "" });
    return reading({ problems });
  }
  return reading({
    features: features.flatMap((feature, n) => readFeature(feature, n, problems)),
    about: aboutOf(value),
    problems,
  });
};

/** What the strict reader of JSON found, as far as it keeps a foreign file from being read. */
export const jsonProblems = (issues: readonly Issue[]): Problem[] =>
  issues.flatMap(({ code, line, column }): Problem[] => {
    const known = CODES[code];
    return known ? [{ code: known, detail: `${line}:${column}` }] : [];
  });

/**
 * Reads GeoJSON (RFC 7946), and Linked Places, which is GeoJSON with more members. Never throws;
 * characters that change how text reads without being seen are taken out, as in stories.
 */
export const readGeoJson = (text: string): Reading => {
  const { value, issues } = readJson({ name: "", text });
  return featuresOfValue(value, jsonProblems(issues));
};
