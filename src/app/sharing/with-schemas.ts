import placesUrl from "../../../geo/schema/places.schema.json?url&no-inline";
import storyUrl from "../../../geo/schema/story.schema.json?url&no-inline";
import type { RawFile } from "../../formats/extract.ts";
import { OWN_SCHEMAS } from "../../formats/story-texts.ts";

const ADDRESSES = { "story.schema.json": storyUrl, "places.schema.json": placesUrl };

/** Bytes of a file's beginning in which its schema is named. */
const BEGINNING = 200;

const namesOwn = ({ bytes }: RawFile): boolean =>
  new TextDecoder().decode(bytes.subarray(0, BEGINNING)).includes(`"${OWN_SCHEMAS}`);

/**
 * The files of a story with the JSON Schemas that they name as lying beside them, so that an editor knows
 * the files wherever the folder is. Without those where they cannot be had: the story is whole without.
 */
export const withSchemas = async (files: readonly RawFile[]): Promise<readonly RawFile[]> => {
  if (!files.some(namesOwn)) return files;
  try {
    const schemas = Object.entries(ADDRESSES).map(async ([file, address]) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      const name = `${OWN_SCHEMAS.slice(2)}${file}`;
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    });
    return [...files, ...(await Promise.all(schemas))];
  } catch {
    return files;
  }
};
