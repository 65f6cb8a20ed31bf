import { join, relative } from "node:path";
import { foldersIn, isStoryFolder, storyFolders } from "../../story-files.ts";
import { SITE_MARKS } from "../build/site-names.ts";
import { say, type Io } from "../io.ts";
import { STORIES } from "../near-path.ts";
import { storyFolder } from "../open-story.ts";
import { count } from "../say.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";
import { isZip } from "../zip/open-zip.ts";

/** Folders, as seen from the working folder. */
export interface Folders {
  stories: readonly string[];
  /** Folders beside them that hold neither a story nor an archive, and are no built site. */
  others: readonly string[];
}

/** A site that was built among its stories is nobody's story. */
const isSite = (folder: string, { entry }: Io["files"]): boolean =>
  SITE_MARKS.every((name) => entry(join(folder, name)) !== null);

/** The folders of stories and archives in a folder, and those of anything else. */
export const foldersOf = (folder: string, { files }: Io): Folders => {
  const base = files.resolve(".");
  const all = foldersIn(files.resolve(folder));
  const seen = (paths: readonly string[]): string[] => paths.map((path) => relative(base, path));
  return {
    stories: seen(all.filter(isStoryFolder)),
    others: seen(all.filter((path) => !isStoryFolder(path) && !isSite(path, files))),
  };
};

const MOST_NAMED = 5;

/** A folder that was to be a story might lack its file, so each that is passed over is named. */
export const tellOthers = (others: readonly string[], { err }: Io): void => {
  if (others.length === 0) return;
  const more = others.length - MOST_NAMED;
  const named = others.slice(0, MOST_NAMED).join(", ");
  say(
    err,
    visible(`Without a story or an archive: ${named}${more > 0 ? ` and ${more} more` : ""}.`),
  );
};

/** Zips beside stories: nobody looks into them, and what is in them would be missed. */
const zipsIn = (folder: string, { files }: Io): string[] =>
  files
    .list(folder)
    .filter(isZip)
    .map((name) => join(folder, name));

export const tellZips = (folder: string, io: Io): void => {
  const [first, ...more] = zipsIn(folder, io);
  if (first === undefined) return;
  const others = more.length > 0 ? `, as are ${count(more.length, "other zip")}` : "";
  say(
    io.err,
    visible(`${first} is left out${others}: “dateline import ${first} --out FOLDER” unpacks it.`),
  );
};

/** A folder of stories stands for all of them. */
const foldersFor = (path: string, io: Io): Folders => {
  const { files } = io;
  if (files.entry(path)?.kind !== "folder") storyFolder(path, io);
  const within = foldersOf(path, io);
  // Else what is missing is told of the folder itself.
  return within.stories.length > 0 && !isStoryFolder(files.resolve(path))
    ? within
    : { stories: [path], others: [] };
};

/** A folder that is named twice is one; two would have the same id. */
const onlyOnce = (paths: readonly string[], { files }: Io): string[] =>
  [...new Map(paths.toReversed().map((path) => [files.real(path), path])).values()].toReversed();

/** The folders that are to be checked: those that are named, or all stories of the checkout. */
export const foldersToCheck = (named: readonly string[], io: Io): Folders => {
  const found =
    named.length > 0 ? named.map((path) => foldersFor(path, io)) : [foldersOf(STORIES, io)];
  const stories = onlyOnce(
    found.flatMap((one) => one.stories),
    io,
  );
  if (stories.length === 0)
    throw new WrongUse(
      `Expected stories in ${STORIES}, found none. Name a story's folder, or a folder of such folders.`,
    );
  return {
    stories,
    others: onlyOnce(
      found.flatMap(({ others }) => others),
      io,
    ),
  };
};

/** Folders in a folder that hold stories one level further down. */
export const furtherDown = (folder: string, { files }: Io): string[] => {
  const base = files.resolve(".");
  return foldersIn(files.resolve(folder))
    .filter((path) => storyFolders(path).length > 0)
    .map((path) => relative(base, path));
};
