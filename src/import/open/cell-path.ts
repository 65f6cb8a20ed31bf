import { isObject } from "../../formats/geojson/feature.ts";
import type { Path } from "../../story/issue.ts";

const within = (value: unknown): [key: string | number, item: unknown][] => {
  if (Array.isArray(value)) return value.map((item: unknown, n) => [n, item]);
  return isObject(value) ? Object.entries(value) : [];
};

/** Where in a record of JSON that stands of which `flatten` made a cell; `null` where nothing of it has that name. */
export const cellPath = (record: unknown, column: string): Path | null => {
  for (const [key, item] of within(record)) {
    if (String(key) === column) return [key];
    if (!column.startsWith(`${key}.`)) continue;
    const rest = cellPath(item, column.slice(`${key}.`.length));
    if (rest) return [key, ...rest];
  }
  return null;
};
