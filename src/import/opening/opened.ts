import type { RawFile } from "../../formats/extract.ts";
import { storyLength } from "../../formats/story-length.ts";
import { OWN_SCHEMAS, storyTexts } from "../../formats/story-texts.ts";
import { decodeText, type Encoding } from "../../story/parse/decode.ts";
import { damagedFile, type Damage } from "../../story/parse/damaged-file.ts";
import { parseStory, type ParsedStory } from "../../story/parse/parse.ts";
import type { SourceFile } from "../../story/parse/read-json.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import { withParagraphs } from "../../story/quote-proof/paragraphs.ts";
import type { Story } from "../../story/records/story.ts";
import { slug } from "../assemble/ids.ts";
import { nameOf } from "./candidates.ts";
import { isReadInPart } from "./read-in-part.ts";
import { STORY_PARTS, type StoryPart } from "./story-parts.ts";

/** A story with its own two files, which are what “save” hands out. */
export interface OpenedFiles {
  parsed: ParsedStory;
  /** None where one could be read in part only: then the records are written anew. */
  files: RawFile[];
}

/** A file that was read, or only its size where that is too large to read it, or why it is not relied on. */
export type Given = { bytes: Uint8Array } | { size: number } | { damage: Damage };

/** A file of the same zip that is none of the story's own two, and came damaged. */
export type DamagedBeside = Damage & { path: string };

/** The engine's own decoder: without a byte order mark, U+FFFD for what cannot be read. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

const sourceOf = (name: string, given: Given | undefined, decode: Decode): SourceFile => {
  if (!given) return { name, text: null };
  if ("size" in given || "damage" in given) return { name, text: null, ...given };
  return { name, ...decodeText(given.bytes, decode) };
};

/**
 * Opens the files of a story as they came. Never throws. Where the article is there every quote is
 * proved against it; of its text nothing but the numbers of paragraphs stays.
 */
export const openStory = (
  folder: string,
  given: Partial<Record<StoryPart, Given>>,
  decode: Decode,
  beside: readonly DamagedBeside[] = [],
): OpenedFiles => {
  const source = (part: StoryPart) => sourceOf(STORY_PARTS[part], given[part], decode);
  const articleText = source("article").text ?? undefined;
  const { story, issues, ...counted } = parseStory({
    id: slug(nameOf(folder)) || "story",
    story: source("story"),
    places: source("places"),
    articleText,
  });
  const files = (["story", "places"] as const).flatMap((part) => {
    const one = given[part];
    return one && "bytes" in one ? [{ name: STORY_PARTS[part], bytes: one.bytes }] : [];
  });
  // What breaks off would be broken again for whoever gets it.
  const whole = isReadInPart(issues) ? [] : files;
  return {
    parsed: {
      ...counted,
      story: articleText === undefined ? story : withParagraphs(story, articleText),
      issues: [...issues, ...beside.map(({ path, ...damage }) => damagedFile(path, damage))],
    },
    files: whole,
  };
};

/**
 * Opens a draft story that was made of a foreign file: written as its two files and read again, so
 * that it has passed every check that a story's own files pass. `null` where it is too large for that.
 */
export const openDraft = (
  story: Story,
  encode: (text: string) => Uint8Array,
): OpenedFiles | null => {
  if (storyLength(story) > MAX_CHARACTERS) return null;
  const texts = storyTexts(story, { schemas: OWN_SCHEMAS });
  const names = { story: STORY_PARTS.story, places: STORY_PARTS.places };
  return {
    parsed: parseStory({
      id: story.id,
      story: { name: names.story, text: texts.story },
      places: { name: names.places, text: texts.places },
    }),
    files: (["story", "places"] as const).map((part) => ({
      name: names[part],
      bytes: encode(texts[part]),
    })),
  };
};
