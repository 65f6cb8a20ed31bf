import * as z from "zod/mini";
import { PlacesFile, StoryFile } from "./records/story.ts";

/** JSON Schemas (draft 2020-12) of the two files of a story, by file name. */
export const jsonSchemas = (): Record<string, object> => ({
  "story.schema.json": z.toJSONSchema(StoryFile, { io: "input" }),
  "places.schema.json": z.toJSONSchema(PlacesFile, { io: "input" }),
});
