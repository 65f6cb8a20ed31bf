import { nearestWord } from "../../story/edit-distance.ts";
import { pointer, type Path } from "../../story/issue.ts";
import { shown } from "../../story/parse/explain.ts";
import type { Problem } from "../problems.ts";
import { reading, type ReadFeature, type Reading } from "../reading.ts";
import { crsOf, inDegrees, type Crs } from "./crs.ts";
import { westward } from "./eastward.ts";
import { isWhole, openForeignJson, type OpenedJson } from "./open-json.ts";
import { otherMap } from "./other-maps.ts";
import { isObject, memberPath, readFeature, type Members, type Place } from "./feature.ts";

/** RFC 7946 allows a geometry by itself. */
const isGeometryAlone = ({ type, coordinates, geometries }: Members): boolean =>
  typeof type === "string" && (Array.isArray(coordinates) || Array.isArray(geometries));

interface FoundFeatures {
  list: unknown[];
  pathOf: Place["pathOf"];
  /** Where a path within a feature leads in the file, if not to itself. */
  inFile?: (path: Path) => Path;
}

/** Without the collection round them: no GeoJSON, but nothing else can be meant. */
export const isFeatureList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.some((one) => isObject(one) && one["type"] === "Feature");

/** The list of features; a feature or a geometry alone is a list of one. */
const featuresOf = (value: unknown, base: Path): FoundFeatures | null => {
  if (isFeatureList(value)) return { list: value, pathOf: (n) => [...base, n] };
  if (!isObject(value)) return null;
  const { type, features } = value;
  if (type === "Feature") return { list: [value], pathOf: () => base };
  if (type === "FeatureCollection" && Array.isArray(features))
    return { list: features, pathOf: (n) => [...base, "features", n] };
  if (!isGeometryAlone(value)) return null;
  return {
    list: [{ type: "Feature", geometry: value, properties: {} }],
    pathOf: () => base,
    inFile: (path) => path.filter((_, n) => n !== base.length),
  };
};

const spotIn =
  ({ locate }: OpenedJson): Place["spotOf"] =>
  (path) => {
    const { line, column } = locate(path);
    return { line, character: column, path: pointer(path) };
  };

/** What stands where a collection has its features, and what may be meant by another name for it. */
const noFeatures = (json: OpenedJson, value: Members, base: Path): Problem => {
  const spot = spotIn(json);
  const code = "features-missing" as const;
  const { features } = value;
  if (features !== undefined)
    return { ...spot([...base, "features"]), code, detail: shown(features) };
  const near = nearestWord("features", Object.keys(value));
  return near === null
    ? { ...spot(base), code, detail: "" }
    : { ...spot([...base, near]), code, detail: shown(near), nearest: "features" };
};

/** What is there instead of features, and the word that is nearest to what is right. */
const noCollection = (json: OpenedJson, value: unknown, base: Path): Problem => {
  const spot = spotIn(json);
  const other = isObject(value) ? otherMap(value) : undefined;
  if (other !== undefined) return { ...spot(base), code: "json-other-map", detail: other };
  if (isObject(value) && value["type"] === "FeatureCollection")
    return noFeatures(json, value, base);
  const code = "not-a-collection" as const;
  const type = isObject(value) ? value["type"] : undefined;
  if (typeof type !== "string")
    return { ...spot(base), code, detail: value === undefined ? "" : shown(value) };
  const near = nearestWord(type.slice(0, 40), ["FeatureCollection", "Feature"]);
  const nearest = near !== null && near !== type ? { nearest: near } : {};
  return { ...spot([...base, "type"]), code, detail: shown(type), ...nearest };
};

const aboutOf = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, text]) =>
          typeof text === "string" && key !== "type" ? [[key, text]] : [],
        ),
      )
    : {};

const CRS_TOLD = { "web-mercator": "crs-converted", other: "crs-unsupported" } as const;

const crsProblem = (value: unknown, crs: Crs, base: Path, json: OpenedJson): Problem[] =>
  crs === "degrees"
    ? []
    : [
        {
          ...spotIn(json)([...base, "crs"]),
          code: CRS_TOLD[crs],
          detail: shown(isObject(value) ? value["crs"] : undefined),
        },
      ];

/** A file that is not whole is told of with how much of it could be read. */
const readOf = (features: readonly ReadFeature[], json: OpenedJson): Problem[] =>
  isWhole(json)
    ? []
    : [{ code: "json-read", detail: `${features.filter(({ fault }) => !fault).length}` }];

/**
 * The features of a value of opened JSON, by its path; what is wrong with the JSON itself is left out.
 * Only where they are all of the file do they tell how it counts longitudes.
 */
export const featuresAt = (
  json: OpenedJson,
  value: unknown,
  base: Path = [],
  areAll = false,
): Reading => {
  const found = featuresOf(value, base);
  if (!found)
    return reading({ problems: json.problems.length > 0 ? [] : [noCollection(json, value, base)] });
  const { pathOf, inFile = (path: Path): Path => path } = found;
  const inJson = spotIn(json);
  const spotOf: Place["spotOf"] = (path) => inJson(inFile(path));
  const crs = crsOf(isObject(value) ? value["crs"] : undefined, found.list);
  // Degrees of another system, or metres, are none that are counted round the world.
  const asWritten = { list: found.list, told: [] };
  const { list, told } = areAll && crs === "degrees" ? westward(found.list) : asWritten;
  const read = list.map((feature, n) =>
    readFeature(inDegrees(feature, crs), n, { pathOf, spotOf, isBroken: json.isBroken }),
  );
  const features = read.map(({ feature }) => feature);
  return reading({
    features,
    about: aboutOf(value),
    problems: [
      ...readOf(features, json),
      ...crsProblem(value, crs, base, json),
      ...told.map((one) => ({ ...spotOf([...pathOf((one.row ?? 1) - 1), "geometry"]), ...one })),
      ...read.flatMap(({ remarks }) => remarks),
    ],
    spotOf: (n, property, inShape) =>
      spotOf([
        ...pathOf(n),
        ...(inShape ? ["geometry", ...inShape] : memberPath(found.list[n], property)),
      ]),
  });
};

/**
 * Reads GeoJSON (RFC 7946), and Linked Places, which is GeoJSON with more members. Never throws;
 * characters that change how text reads without being seen are taken out, as in stories.
 */
export const readGeoJson = (text: string): Reading => {
  const json = openForeignJson(text);
  const read = featuresAt(json, json.value);
  return { ...read, problems: [...json.problems, ...read.problems] };
};
