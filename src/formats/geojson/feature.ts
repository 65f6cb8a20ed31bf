import { nearestWord } from "../../story/edit-distance.ts";
import type { Path } from "../../story/issue.ts";
import { shown } from "../../story/parse/explain.ts";
import type { FileSpot, Problem } from "../problems.ts";
import type { ReadFeature } from "../reading.ts";
import { geometryFaults, type GeometryFault } from "./geometry.ts";

export type Members = Record<string, unknown>;

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const OWN_MEMBERS = new Set(["type", "geometry", "properties"]);

const OF_GEOMETRY = new Set(["type", "coordinates", "geometries", "bbox", "crs"]);

const isId = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

/** Members of a feature that are not its properties but say something: those of Linked Places. */
const foreignMembers = (feature: Members): Members =>
  Object.fromEntries(
    Object.entries(feature).filter(
      ([key]) => !OWN_MEMBERS.has(key) && (key !== "id" || isId(feature[key])),
    ),
  );

const shapesIn = ({ geometries }: Members): unknown[] =>
  Array.isArray(geometries) ? geometries : [];

/**
 * The same of a geometry, such as `certainty` and `when` of Linked Places, by names of columns. Those of the only one in
 * a collection are its own; of several each has its number (`geometry.geometries.0.certainty`).
 */
const geometryMembers = (geometry: unknown, name = "geometry"): Members => {
  if (!isObject(geometry)) return {};
  const own = Object.entries(geometry).flatMap(([key, value]) =>
    OF_GEOMETRY.has(key) || value === null ? [] : [[`${name}.${key}`, value] as const],
  );
  const all = shapesIn(geometry);
  const ofShapes = all.flatMap((one, n) =>
    Object.entries(geometryMembers(one, all.length === 1 ? name : `${name}.geometries.${n}`)),
  );
  return Object.fromEntries([...ofShapes, ...own]);
};

/** Where in a geometry stands what has that name after `geometry.`. */
const geometryPath = (geometry: unknown, name: string): Path => {
  if (!isObject(geometry) || Object.hasOwn(geometry, name)) return [name];
  const all = shapesIn(geometry);
  const [, n, rest] = /^geometries\.(\d+)\.(.+)$/.exec(name) ?? [];
  const [of, within] = all.length === 1 ? [0, name] : [Number(n), rest];
  return within === undefined ? [name] : ["geometries", of, ...geometryPath(all[of], within)];
};

/** Where in a feature stands what became one of its properties here. */
export const memberPath = (feature: unknown, [name, ...rest]: Path = []): Path => {
  if (name === undefined || !isObject(feature)) return [];
  const { properties } = feature;
  if (isObject(properties) && Object.hasOwn(properties, name)) return ["properties", name, ...rest];
  const [, ofGeometry] = /^geometry\.(.+)$/.exec(String(name)) ?? [];
  return ofGeometry === undefined
    ? [name, ...rest]
    : ["geometry", ...geometryPath(feature["geometry"], ofGeometry), ...rest];
};

const typeFault = (value: Members): GeometryFault => {
  const { type } = value;
  const nearest = typeof type === "string" ? nearestWord(type.slice(0, 40), ["Feature"]) : null;
  return {
    code: "feature-type",
    path: type === undefined ? [] : ["type"],
    found: type === undefined ? "" : shown(type),
    ...(nearest !== null && { nearest }),
  };
};

/** What keeps a value from being a feature (RFC 7946, 3.2). */
const featureFaults = (value: unknown): GeometryFault[] => {
  if (!isObject(value)) return [{ code: "feature-object", path: [], found: shown(value) }];
  const { geometry = null, properties = null } = value;
  return [
    ...(value["type"] === "Feature" ? [] : [typeFault(value)]),
    ...(geometry === null ? [] : geometryFaults(geometry, ["geometry"])),
    ...(properties === null || isObject(properties)
      ? []
      : [
          {
            code: "feature-properties" as const,
            path: ["properties"],
            found: shown(properties),
          },
        ]),
  ];
};

/** RFC 7946, 3.2; what writes `null` means that there is none. */
const badId = (value: unknown): GeometryFault[] => {
  const { id = null } = isObject(value) ? value : {};
  return id === null || isId(id) ? [] : [{ code: "feature-id", path: ["id"], found: shown(id) }];
};

/** Members that a feature must have and that are taken for null where they are missing. */
const missingMembers = (value: unknown): GeometryFault[] =>
  isObject(value) && value["type"] === "Feature"
    ? ["geometry", "properties"]
        .filter((name) => value[name] === undefined)
        .map((name) => ({ code: "feature-member", path: [], found: name }))
    : [];

/** Where features stand in their file. */
export interface Place {
  /** Path of the features' list, or of the feature that is the whole file. */
  pathOf: (feature: number) => Path;
  spotOf: (path: Path) => FileSpot;
  isBroken: (path: Path) => boolean;
}

/** A feature as it can be used, and what is wrong with it beside its first fault. */
export const readFeature = (
  value: unknown,
  n: number,
  place: Place,
): { feature: ReadFeature; remarks: Problem[] } => {
  const base = place.pathOf(n);
  const told = ({ code, path, found, ...more }: GeometryFault): Problem => {
    const { expected, nearest } = more;
    return {
      row: n + 1,
      ...place.spotOf([...base, ...path]),
      code,
      detail: found,
      ...(expected !== undefined && { expected }),
      ...(nearest !== undefined && { nearest }),
    };
  };
  const broken: GeometryFault = { code: "feature-broken", path: [], found: "" };
  const isBroken = place.isBroken(base);
  const faults = isBroken ? [broken] : featureFaults(value);
  const [fault, ...others] = faults.map(told);
  const lesser = isBroken ? [] : [...missingMembers(value), ...badId(value)];
  const members = isObject(value) ? value : {};
  const { geometry = null, properties } = members;
  return {
    feature: {
      geometry: fault ? null : (geometry as ReadFeature["geometry"]),
      properties: {
        ...foreignMembers(members),
        ...geometryMembers(geometry),
        ...(isObject(properties) && properties),
      },
      ...(fault && { fault }),
    },
    remarks: [...others, ...lesser.map(told)],
  };
};
