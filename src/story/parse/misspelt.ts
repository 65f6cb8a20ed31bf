import { nearestWord } from "../edit-distance.ts";
import type { Finding } from "../issue.ts";
import { COLLECTIONS, HEADER, OPTIONAL_COLLECTIONS } from "../records/story.ts";
import { readRecord } from "./read-record.ts";

/** All fields of `story.json`. */
export const FIELDS: readonly string[] = [...Object.keys(HEADER), ...Object.keys(COLLECTIONS)];

/** Those that a story cannot be without, and the list of `places.geojson`. */
const NEEDED: readonly string[] = [
  ...Object.entries(HEADER)
    .filter(([, schema]) => readRecord(schema, undefined).invalid.count > 0)
    .map(([key]) => key),
  ...Object.keys(COLLECTIONS).filter((key) => !OPTIONAL_COLLECTIONS.includes(key)),
];

/** Fields that stand where another one is missing that is much like them. */
export const misspelt = (
  fields: Readonly<Record<string, unknown>>,
  isPlaces: boolean,
): { found: string; meant: string; finding: Finding }[] => {
  const missing = (isPlaces ? ["features"] : NEEDED).filter((key) => fields[key] === undefined);
  if (missing.length === 0) return [];
  const strange = Object.keys(fields).filter((key) => !FIELDS.includes(key));
  return strange.flatMap((found) => {
    const meant = nearestWord(found, missing);
    if (meant === null) return [];
    const said = `Expected the field “${meant}”, found “${found}” in its place.`;
    return [{ found, meant, finding: { expected: `“${meant}”`, found: `“${found}”`, said } }];
  });
};
