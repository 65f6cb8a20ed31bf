import type { Story } from "../story/records/story.ts";

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Where its schemas lie, as seen from a story, where they go with it. */
export const OWN_SCHEMAS = "./schema/";

/** Folder of the JSON Schemas as seen from the story's, with a slash at its end. */
interface Schemas {
  schemas?: string;
}

const schemaOf = (name: string, { schemas }: Schemas): object =>
  schemas === undefined ? {} : { $schema: `${schemas}${name}.schema.json` };

/** The two files of a story, as texts; what may be left out where it is empty is left out. */
export const storyTexts = (
  { places, types, ...rest }: Story,
  at: Schemas = {},
): Record<"story" | "places", string> => ({
  story: json({ ...schemaOf("story", at), ...rest, ...(types.length > 0 && { types }) }),
  places: json({
    ...schemaOf("places", at),
    type: "FeatureCollection",
    features: places,
  }),
});
