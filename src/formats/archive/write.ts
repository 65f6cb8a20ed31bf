import { strToU8, zipSync, type Zippable } from "fflate";
import { STORY_FILES } from "../../story/file-names.ts";
import { creditLines } from "../credits.ts";
import { textOf, type Extract, type RawFile } from "../extract.ts";
import { storyTexts } from "../story-texts.ts";
import { WORDS } from "../words.ts";

/** The two files of a story from its records, for when they cannot be had as they were loaded. */
const rewritten = ({ story }: Extract): RawFile[] => {
  const { story: records, places } = storyTexts(story);
  return [
    { name: STORY_FILES.story, bytes: strToU8(records) },
    { name: STORY_FILES.places, bytes: strToU8(places) },
  ];
};

const readme = (extract: Extract): Uint8Array =>
  strToU8(
    [
      ...creditLines(extract),
      "",
      textOf(extract, WORDS.archive),
      ...(extract.files ? [] : [textOf(extract, WORDS.rewritten)]),
      "",
    ].join("\r\n"),
  );

/** The same story gives the same bytes: the time in the archive is not that of the reader's clock. */
const MODIFIED = "1980-01-01T12:00:00";

/** The story's folder as a zip: its two files, and whose they are. */
export const writeArchive = (extract: Extract): Uint8Array => {
  const { id } = extract.story;
  const files: Zippable = { [`${id}/README.txt`]: readme(extract) };
  for (const { name, bytes } of extract.files ?? rewritten(extract)) files[`${id}/${name}`] = bytes;
  return zipSync(files, { mtime: MODIFIED });
};

/** Files that are compressed already as a folder in a zip; as they are, so that it is quick. */
export const zippedFolder = (folder: string, files: readonly RawFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [`${folder}/${name}`, bytes])), {
    mtime: MODIFIED,
    level: 0,
  });
