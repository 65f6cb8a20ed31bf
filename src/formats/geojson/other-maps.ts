type Members = Readonly<Record<string, unknown>>;

const isListOf = (value: unknown, key: string): boolean =>
  Array.isArray(value) && typeof value[0] === "object" && value[0] !== null && key in value[0];

/** Maps written in JSON that are no GeoJSON, by what all of them have. To add one: a line here. */
const OTHERS: readonly (readonly [name: string, is: (map: Members) => boolean])[] = [
  ["TopoJSON", ({ type, arcs }) => type === "Topology" || Array.isArray(arcs)],
  ["Esri JSON", (map) => "geometryType" in map || isListOf(map["features"], "attributes")],
  [
    "OpenStreetMap JSON (Overpass)",
    ({ elements }) => isListOf(elements, "type") && isListOf(elements, "id"),
  ],
];

/** What such a map is called; `undefined` where it is none that is known. */
export const otherMap = (value: Members): string | undefined =>
  OTHERS.find(([, is]) => is(value))?.[0];
