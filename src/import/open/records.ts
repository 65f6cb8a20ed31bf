import { isObject, type Members } from "../../formats/geojson/feature.ts";
import { isWhole, openForeignJson, type OpenedJson } from "../../formats/geojson/open-json.ts";
import { otherMap } from "../../formats/geojson/other-maps.ts";
import { featuresAt, isFeatureList } from "../../formats/geojson/read.ts";
import type { FileSpot, ProblemCode } from "../../formats/problems.ts";
import { pointer, type Path } from "../../story/issue.ts";
import { shown } from "../../story/parse/explain.ts";
import { columnsOf, type ImportProblem, type Sheet, type SheetRow } from "../sheet.ts";
import { cellPath } from "./cell-path.ts";
import { featureSheet } from "./features.ts";
import { flatten } from "./flatten.ts";
import { jsonLinesSheet } from "./json-lines.ts";
import { oneColumnEach } from "./one-column-each.ts";
import { plainEvent, timeMapLists, type TimeMapLists } from "./timemap-events.ts";
import { umapSheet } from "./umap.ts";

const listIn = (value: unknown, key: string): unknown[] =>
  isObject(value) && Array.isArray(value[key]) ? value[key] : [];

const keyOf = (key: unknown): string[] =>
  typeof key === "string" || typeof key === "number" ? [String(key)] : [];

/** What a record of a list of places is called by. */
const keysOf = (place: unknown): string[] =>
  isObject(place) ? [place["id"], place["location"], place["name"]].flatMap(keyOf) : [];

interface Records {
  events: readonly unknown[];
  places: readonly unknown[];
  lists: TimeMapLists;
  /** Where an event stands, by its number from 0. */
  pathOf: (event: number) => Path;
}

const recordFault = (
  event: unknown,
  isBroken: boolean,
): [code: ProblemCode, found: string] | null => {
  if (isBroken) return ["feature-broken", ""];
  return isObject(event) ? null : ["feature-object", shown(event)];
};

/** Events as TimeMap has them, each with the place that it names in the file's list of places. */
const eventsSheet = (
  json: OpenedJson,
  { events, places, lists, pathOf }: Records,
  text: string,
): Sheet => {
  const byKey = new Map(
    places.flatMap((place) => keysOf(place).map((key) => [key, place] as const)),
  );
  const spotOf = (row: number, column?: string): FileSpot => {
    const inEvent = column === undefined ? null : cellPath(events[row - 1], column);
    const path = [...pathOf(row - 1), ...(inEvent ?? [])];
    const { line, column: character } = json.locate(path);
    return { line, character, path: pointer(path) };
  };
  const rows = events.map((event, n): SheetRow => {
    const at = { row: n + 1 };
    const [code, detail] = recordFault(event, json.isBroken(pathOf(n))) ?? [];
    const fault = code && { fault: { code, detail: detail ?? "", ...at, ...spotOf(at.row) } };
    if (!isObject(event)) return { at, cells: new Map(), ...fault };
    const [key = ""] = keyOf(event["location"] ?? event["location_id"]);
    const place = byKey.get(key);
    const joined = isObject(place)
      ? flatten({ ...place, id: undefined })
      : new Map<string, string>();
    return { at, cells: new Map([...joined, ...flatten(plainEvent(event, lists))]), ...fault };
  });
  const whole = rows.filter(({ fault }) => !fault).length;
  const read: ImportProblem = { code: "json-read", detail: `${whole}` };
  return {
    columns: columnsOf(rows),
    rows,
    about: {},
    text,
    problems: isWhole(json) ? json.problems : [...json.problems, read],
    spotOf,
  };
};

const isUmap = (value: Members): boolean => value["type"] === "umap";

/** What stands in a line of its own may be a record as well as a feature. */
const isRecord = (value: Members): boolean =>
  otherMap(value) === undefined &&
  !["features", "geometry", "coordinates", "geometries"].some((name) => name in value);

const NO_LISTS = timeMapLists([], []);

/** The records of a JSON text, where that is what it holds. */
const recordsOf = (value: unknown, isLine: boolean): Records | null => {
  if (Array.isArray(value))
    return value.some(isObject) && !isFeatureList(value)
      ? { events: value, places: [], lists: NO_LISTS, pathOf: (n) => [n] }
      : null;
  if (!isObject(value)) return null;
  const { events } = value;
  if (Array.isArray(events))
    return {
      events,
      places: listIn(value, "locations"),
      lists: timeMapLists(value["sources"], value["associations"]),
      pathOf: (n) => ["events", n],
    };
  return isLine && isRecord(value)
    ? { events: [value], places: [], lists: NO_LISTS, pathOf: () => [] }
    : null;
};

/** One JSON text of any shape that is known: GeoJSON, Linked Places, uMap, lists of records. */
const textSheet = (text: string, isLine: boolean): Sheet => {
  const json = openForeignJson(text);
  const { value, problems } = json;
  if (isObject(value) && isUmap(value)) return umapSheet(json, value, text);
  const records = recordsOf(value, isLine);
  if (records) return eventsSheet(json, records, text);
  const read = featuresAt(json, value, [], !isLine);
  return featureSheet({ ...read, problems: [...problems, ...read.problems] }, text);
};

const sheetOf = (text: string, isNamed: boolean): Sheet =>
  jsonLinesSheet(text, (line) => textSheet(line, true), isNamed) ?? textSheet(text, false);

/** Reads JSON of any shape that is known, also several texts in one file, one a line. */
export const jsonSheet = (text: string): Sheet => oneColumnEach(sheetOf(text, false));

/** The same of a file whose name says that each line is a text. */
export const namedLinesSheet = (text: string): Sheet => oneColumnEach(sheetOf(text, true));
