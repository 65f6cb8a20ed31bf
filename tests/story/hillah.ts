import { readFileSync } from "node:fs";
import { parseStory, type ParsedStory } from "../../src/story/parse/parse.ts";
import type { Claim } from "../../src/story/records/claim.ts";

const FOLDER = new URL("../../geo/stories/hillah-2023-12/", import.meta.url);

const file = (name: string) => ({ name, text: readFileSync(new URL(name, FOLDER), "utf8") });

export const HILLAH = { story: file("story.json"), places: file("places.geojson") };

/** The first real story, without its article: that is never in the repository. */
export const parseHillah = (): ParsedStory => parseStory({ id: "hillah-2023-12", ...HILLAH });

export const hillahClaims = (keep: (claim: Claim) => boolean): Claim[] =>
  parseHillah().story.claims.filter(keep);
