import { join } from "node:path";
import { basename, join as within } from "node:path/posix";
import type { Extract } from "../../../formats/extract.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import type { StoryFiles } from "../../../story/parse/draft.ts";
import type { Io } from "../io.ts";
import { openStory, storyFolder } from "../open-story.ts";
import type { OpenedZip } from "../zip/open-zip.ts";
import { storyFilesIn, type StoryInZip } from "../zip/story-in-zip.ts";

/** A story that is to be written as another file. */
export interface ExportSource {
  /** What it is called when it is told of. */
  name: string;
  files: StoryFiles;
  /** Its files byte for byte, as far as they are there. */
  raw: Extract["files"];
}

const NAMES = Object.values(STORY_FILES);

/** The story of a folder; a `WrongUse` where there is none. */
export const folderSource = (given: string, io: Io): ExportSource => {
  const folder = storyFolder(given, io);
  const raw = NAMES.filter((name) => io.files.entry(join(folder, name))?.kind === "file").map(
    (name) => ({ name, bytes: io.files.read(join(folder, name)) }),
  );
  return { name: folder, files: openStory(folder, undefined, io), raw };
};

/** The story of a zip. */
export const zipSource = (zip: OpenedZip, found: StoryInZip): ExportSource => ({
  name: join(zip.path, found.path),
  files: storyFilesIn(zip, found),
  raw: NAMES.flatMap((name) => {
    const file = zip.files.get(within(found.path, name));
    return file ? [{ name: basename(name), bytes: file.bytes }] : [];
  }),
});
