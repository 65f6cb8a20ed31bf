import { join } from "node:path";
import { readStoryFiles } from "../../src/cli/story-files.ts";
import type { Offer } from "../../src/explore/settle.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import { parseStory } from "../../src/story/parse/parse.ts";

const FOLDER = join(import.meta.dirname, "../../geo/stories/hillah-2023-12");

/** The story that comes with the project, as a reader gets it. */
export const HILLAH = parseStory(readStoryFiles(FOLDER)).story;

export const HILLAH_INDEX = indexStory(HILLAH);

export const OFFER: Offer = {
  langs: ["en", "ar"],
  bases: ["outline", "osm"],
  names: ["en", "ar", "both"],
  zoom: (base) => ({ min: 3, max: base === "osm" ? 19 : 12 }),
};

export const POINT_PLACES = ["al-asad", "baghdad", "erbil-airport", "hillah", "kirkuk"];
