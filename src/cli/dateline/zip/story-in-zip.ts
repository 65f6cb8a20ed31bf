import { join } from "node:path";
import { basename, join as within } from "node:path/posix";
import { STORY_PARTS, type StoryPart } from "../../../import/opening/story-parts.ts";
import type { OwnFolder } from "../../../story/checks/own-folder.ts";
import type { StoryFiles } from "../../../story/parse/draft.ts";
import type { SourceFile } from "../../../story/parse/read-json.ts";
import { MAX_BYTES } from "../../../story/parse/size-limits.ts";
import { decodeFile } from "../../story-files.ts";
import type { InZip, OpenedZip } from "./open-zip.ts";

export type StoryInZip = Extract<InZip, { kind: "story" }>;

/** `name` is the folder that it lies in or is to lie in; none where a zip has its files without one. */
export const ownFolder = ({ path }: InZip, into?: string): OwnFolder | undefined => {
  const name = into ?? basename(path);
  return name === "" ? undefined : { name };
};

const sourceOf = (zip: OpenedZip, found: StoryInZip, part: StoryPart): SourceFile => {
  const path = found.parts[part] ?? "";
  const name = join(zip.path, path || within(found.path, STORY_PARTS[part]));
  const damage = zip.damaged.get(path);
  if (damage) return { name, text: null, damage };
  const bytes = zip.files.get(path)?.bytes;
  if (!bytes) return { name, text: null };
  if (bytes.length > MAX_BYTES) return { name, text: null, size: bytes.length };
  return { name, ...decodeFile(bytes) };
};

/** The files of a story in a zip; `into` is the name of the folder that it is to have. */
export const storyFilesIn = (zip: OpenedZip, found: StoryInZip, into?: string): StoryFiles => {
  const folder = ownFolder(found, into);
  return {
    id: folder?.name ?? "story",
    story: sourceOf(zip, found, "story"),
    places: sourceOf(zip, found, "places"),
    folder,
    articleText: sourceOf(zip, found, "article").text ?? undefined,
  };
};

/** What in a zip came damaged, beside the two files of the story, which are told of by themselves. */
export const damagedBeside = (zip: OpenedZip, { parts }: StoryInZip) =>
  [...zip.damaged.values()].filter(({ path }) => path !== parts.story && path !== parts.places);
