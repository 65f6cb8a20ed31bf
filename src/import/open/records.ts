import { readJson } from "../../story/parse/read-json.ts";
import { featuresOfValue, jsonProblems } from "../../formats/geojson/read.ts";
import { columnsOf, type Sheet, type SheetRow } from "../sheet.ts";
import { featureSheet } from "./features.ts";
import { flatten } from "./flatten.ts";

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listIn = (value: unknown, key: string): unknown[] =>
  isObject(value) && Array.isArray(value[key]) ? value[key] : [];

/** A uMap export: each layer is a collection of features, and its name their kind. */
const umapSheet = (file: Members, text: string): Sheet => {
  const layers = listIn(file, "layers").map((layer) => {
    const options = isObject(layer) ? (layer["_umap_options"] ?? layer["_storage"]) : undefined;
    const name = isObject(options) && typeof options["name"] === "string" ? options["name"] : "";
    const sheet = featureSheet(featuresOfValue(layer, []), "");
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells, ["layer", name]]),
    }));
    return { rows, problems: sheet.problems };
  });
  const rows = layers
    .flatMap((layer) => layer.rows)
    .map((row, n): SheetRow => ({ ...row, at: { row: n + 1 } }));
  const properties = isObject(file["properties"]) ? file["properties"] : {};
  const { name } = properties;
  return {
    columns: columnsOf(rows),
    rows,
    about: typeof name === "string" ? { name } : {},
    text,
    problems: layers.flatMap(({ problems }) => problems),
  };
};

/** What a record of a list of places is called by. */
const keysOf = (place: unknown): string[] =>
  isObject(place)
    ? [place["id"], place["location"], place["name"]].flatMap((key) =>
        typeof key === "string" || typeof key === "number" ? [String(key)] : [],
      )
    : [];

/** Events as TimeMap has them, each with the place that it names in the file's list of places. */
const eventsSheet = (
  events: readonly unknown[],
  places: readonly unknown[],
  text: string,
): Sheet => {
  const byKey = new Map(
    places.flatMap((place) => keysOf(place).map((key) => [key, place] as const)),
  );
  const rows = events.flatMap((event, n): SheetRow[] => {
    if (!isObject(event)) return [];
    const named = event["location"] ?? event["location_id"];
    const place = byKey.get(String(named));
    const own = flatten(event);
    const joined = isObject(place)
      ? flatten({ ...place, id: undefined })
      : new Map<string, string>();
    return [{ at: { row: n + 1 }, cells: new Map([...joined, ...own]) }];
  });
  return { columns: columnsOf(rows), rows, about: {}, text, problems: [] };
};

/** RFC 7946 allows a geometry by itself. */
const isGeometryAlone = ({ type, coordinates, geometries }: Members): boolean =>
  typeof type === "string" && (Array.isArray(coordinates) || Array.isArray(geometries));

const isUmap = (value: Members): boolean => value["type"] === "umap";

/** Reads JSON of any shape that is known: GeoJSON, Linked Places, uMap, lists of records. */
export const jsonSheet = (text: string): Sheet => {
  const { value, issues } = readJson({ name: "", text });
  if (isObject(value) && isUmap(value)) return umapSheet(value, text);
  if (Array.isArray(value) && value.some(isObject)) return eventsSheet(value, [], text);
  if (isObject(value) && Array.isArray(value["events"]))
    return eventsSheet(value["events"], listIn(value, "locations"), text);
  const feature = { type: "Feature", geometry: value };
  const features = isObject(value) && isGeometryAlone(value) ? feature : value;
  return featureSheet(featuresOfValue(features, jsonProblems(issues)), text);
};
