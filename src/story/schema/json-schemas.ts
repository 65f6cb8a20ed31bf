import * as z from "zod/mini";
import { PlacesFile, StoryFile } from "../records/story.ts";
import { annotate } from "./annotate.ts";
import { CHOICES } from "./choices.ts";
import { PLACE_FIELDS } from "./place-fields.ts";
import { STORY_FIELDS } from "./story-fields.ts";

const described = (
  title: string,
  schema: typeof StoryFile | typeof PlacesFile,
  fields: Readonly<Record<string, string>>,
): object => ({
  title,
  ...annotate({ ...z.toJSONSchema(schema, { io: "input" }) }, { fields, choices: CHOICES }),
});

/** JSON Schemas (draft 2020-12) of the two files of a story, by file name, with texts for editors. */
export const jsonSchemas = (): Record<string, object> => ({
  "story.schema.json": described("A story of Dateline", StoryFile, STORY_FIELDS),
  "places.schema.json": described("The places of a story", PlacesFile, PLACE_FIELDS),
});
