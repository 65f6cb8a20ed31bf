import { importFile } from "../../src/import/import-file.ts";
import type { Imported, ImportWish } from "../../src/import/imported.ts";
import type { Recipe } from "../../src/import/options.ts";
import type { ForeignFile } from "../../src/import/open/index.ts";
import { XML_OPENERS } from "../../src/import/open/xml-files.ts";
import { parseStory, type ParsedStory } from "../../src/story/parse/parse.ts";
import type { Story } from "../../src/story/records/story.ts";

export const foreign = (name: string, content: string | Uint8Array): ForeignFile => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  xml: XML_OPENERS,
});

/** A file's draft story, imported on a set day. */
export const importText = (
  name: string,
  content: string | Uint8Array,
  recipe: Recipe = {},
  progress?: ImportWish["progress"],
): Imported =>
  importFile(foreign(name, content), {
    id: "made",
    today: "2026-11-24",
    recipe,
    ...(progress && { progress }),
  });

/** The story as if it had been written to its two files and read again. */
export const reread = (story: Story): ParsedStory => {
  const { places, ...rest } = story;
  return parseStory({
    id: story.id,
    story: { name: "story.json", text: JSON.stringify(rest) },
    places: {
      name: "places.geojson",
      text: JSON.stringify({ type: "FeatureCollection", features: places }),
    },
  });
};
