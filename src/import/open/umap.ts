import { isObject, type Members } from "../../formats/geojson/feature.ts";
import type { OpenedJson } from "../../formats/geojson/open-json.ts";
import { featuresAt } from "../../formats/geojson/read.ts";
import type { ReadFeature, Reading } from "../../formats/reading.ts";
import { pointer, type Path } from "../../story/issue.ts";
import { columnsOf, type ImportProblem, type Sheet, type SheetRow } from "../sheet.ts";
import { typedBy } from "./container-types.ts";
import { featureSheet } from "./features.ts";

/** Problems of a part of a file, whose rows come after those of other parts. */
const after = (before: number, { row, ...problem }: ImportProblem): ImportProblem => ({
  ...problem,
  ...(row !== undefined && { row: row + before }),
});

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

const plain = (read: Reading): Reading => ({ ...read, features: read.features.map(plainFeature) });

/** A uMap export: each layer is a collection of features, and its name their kind. */
export const umapSheet = (json: OpenedJson, file: Members, text: string): Sheet => {
  const rows: SheetRow[] = [];
  const problems: ImportProblem[] = [...json.problems];
  const spots: NonNullable<Sheet["spotOf"]>[] = [];
  const layers: unknown[] = Array.isArray(file["layers"]) ? file["layers"] : [];
  for (const [n, layer] of layers.entries()) {
    const path = ["layers", n];
    const name = textIn(optionsOf(layer), "name");
    const sheet = featureSheet(plain(featuresAt(json, layer, path)), "");
    const before = rows.length;
    for (const { at, cells, fault, ...row } of sheet.rows)
      rows.push({
        ...row,
        at: { row: at.row + before },
        cells: new Map([...cells, ["layer", name]]),
        ...(fault && { fault: after(before, fault) }),
      });
    problems.push(...remote(json, layer, path));
    problems.push(...sheet.problems.map((one) => after(before, one)));
    for (const { at } of sheet.rows) spots.push(() => sheet.spotOf?.(at.row) ?? {});
  }
  const { properties } = file;
  const [title, license] = [
    textIn(properties, "name"),
    textIn(isObject(properties) ? properties["licence"] : undefined, "name"),
  ];
  return typedBy(
    {
      columns: columnsOf(rows),
      rows,
      about: { ...(title !== "" && { name: title }), ...(license !== "" && { license }) },
      text,
      problems,
      kind: "umap",
      spotOf: (row) => spots[row - 1]?.(row) ?? {},
    },
    "layer",
  );
};
