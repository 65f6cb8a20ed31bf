import { isObject, type Members } from "../../formats/geojson/feature.ts";
import type { OpenedJson } from "../../formats/geojson/open-json.ts";
import { featuresAt } from "../../formats/geojson/read.ts";
import type { ReadFeature } from "../../formats/reading.ts";
import { pointer, type Path } from "../../story/issue.ts";
import type { ImportProblem, Sheet } from "../sheet.ts";
import { typedBy } from "./container-types.ts";
import { featureSheet } from "./features.ts";
import { joined } from "./joined.ts";

const optionsOf = (layer: unknown): Members => {
  const options = isObject(layer) ? (layer["_umap_options"] ?? layer["_storage"]) : undefined;
  return isObject(options) ? options : {};
};

const textIn = (members: unknown, name: string): string => {
  const text = isObject(members) ? members[name] : undefined;
  return typeof text === "string" ? text.trim() : "";
};

/** How uMap marks up its texts, and what a reader sees of it. */
const MARKUP: readonly (readonly [mark: RegExp, text: string])[] = [
  [/\{\{\{[^{}]*\}\}\}|\{\{[^{}]*\}\}/g, ""],
  [/\[\[([^[\]|]+)\|([^[\]]+)\]\]/g, "$2 ($1)"],
  [/\[\[([^[\]]+)\]\]/g, "$1"],
  [/\*\*([^*\n]+)\*\*/g, "$1"],
  [/\*(\S(?:[^*\n]*\S)?)\*/g, "$1"],
  [/^#{1,3} +/gm, ""],
  [/^-{3,}$/gm, ""],
];

const plainText = (text: string): string =>
  MARKUP.reduce((rest, [mark, by]) => rest.replace(mark, by), text)
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** What is drawn in which way says nothing of the events. */
const plainFeature = (feature: ReadFeature): ReadFeature => {
  const { description } = feature.properties;
  const data = Object.entries(feature.properties).filter(
    ([name]) => name !== "_umap_options" && name !== "_storage_options",
  );
  return {
    ...feature,
    properties: {
      ...Object.fromEntries(data),
      ...(typeof description === "string" && { description: plainText(description) }),
    },
  };
};

/** A layer whose data lie elsewhere: nothing is fetched. */
const remote = (json: OpenedJson, layer: unknown, path: Path): ImportProblem[] => {
  const url = textIn(optionsOf(layer)["remoteData"], "url");
  if (url === "") return [];
  const at = [...path, "_umap_options", "remoteData", "url"];
  const { line, column } = json.locate(at);
  return [
    { code: "kml-link", detail: url.slice(0, 120), line, character: column, path: pointer(at) },
  ];
};

/** A layer as rows of which each says in which one it lies. */
const layerSheet = (json: OpenedJson, layer: unknown, path: Path): Sheet => {
  const read = featuresAt(json, layer, path);
  const sheet = featureSheet({ ...read, features: read.features.map(plainFeature) }, "");
  const name = textIn(optionsOf(layer), "name");
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: new Map([...row.cells, [LAYER, name]]) })),
    problems: [...remote(json, layer, path), ...sheet.problems],
  };
};

/** The column that says it. */
const LAYER = "layer";

/** Lines and characters of all layers are those of the whole file. */
const WHOLE = { line: 1, before: 0 };

/** A uMap export: each layer is a collection of features, and its name their kind. */
export const umapSheet = (json: OpenedJson, file: Members, text: string): Sheet => {
  const { layers, properties } = file;
  const sheets = (Array.isArray(layers) ? layers : []).map(
    (layer, n) => [layerSheet(json, layer, ["layers", n]), WHOLE] as const,
  );
  const name = textIn(properties, "name");
  const license = textIn(isObject(properties) ? properties["licence"] : undefined, "name");
  const all = joined(sheets, text);
  return typedBy(
    {
      ...all,
      about: { name, license },
      problems: [...json.problems, ...all.problems],
      kind: "umap",
    },
    LAYER,
  );
};
