import { dirname, join, relative } from "node:path";
import { ARTICLE_FILE, STORY_FILES } from "../../story/file-names.ts";
import type { StoryFiles } from "../../story/parse/draft.ts";
import { decodeFile, readStoryFiles } from "../story-files.ts";
import { isArchive } from "./archive/is-archive.ts";
import type { Io } from "./io.ts";
import { nearPath } from "./near-path.ts";
import { WrongUse } from "./wrong-use.ts";

/** Longest article that is read, in bytes. */
const MAX_ARTICLE = 20_000_000;

/** The two files of a story; named as seen from the working folder. */
export const openStory = (folder: string, article: string | undefined, { files }: Io): StoryFiles =>
  readStoryFiles(
    files.resolve(folder),
    article === undefined ? undefined : files.resolve(article),
    (path) => relative(files.resolve("."), path),
  );

/** As `openStory`, for commands that can do nothing without a story. */
export const storyFolder = (folder: string, io: Io): string => {
  const kind = io.files.entry(folder)?.kind;
  if (kind === undefined)
    throw new WrongUse(
      `Expected a story's folder at ${folder}, found nothing.${nearPath(folder, io)}`,
    );
  if (kind === "file" && /\.zip$/i.test(folder))
    throw new WrongUse(
      `Expected a story's folder, found the zip ${folder}: “dateline import ${folder} --out FOLDER” unpacks it, and FOLDER is then its folder.`,
    );
  if (kind === "file")
    throw new WrongUse(
      `Expected a story's folder, found the file ${folder}: name its folder, ${dirname(folder)}.`,
    );
  if (isArchive(folder, io))
    throw new WrongUse(
      `Expected a story's folder at ${folder}, found an archive: “dateline validate” checks it, and a site shows it.`,
    );
  return folder;
};

/** There is no file at the path that was given for the article's text. */
export const noArticle = (path: string, io: Io): WrongUse =>
  io.files.entry(path)?.kind === "folder"
    ? new WrongUse(
        `Expected the article's text in a file, found the folder ${path}: name the file in it, such as ${join(path, ARTICLE_FILE)}.`,
      )
    : new WrongUse(
        `Expected the article's text at ${path}, found no such file.${nearPath(path, io)}`,
      );

/** The story holds the words of all its quotes, so it would prove itself, and be given the hash of itself. */
export const checkIsArticle = (textPath: string, folder: string, { files }: Io): void => {
  const own = Object.values(STORY_FILES).find(
    (name) => files.real(join(folder, name)) === files.real(textPath),
  );
  if (own !== undefined)
    throw new WrongUse(
      `Expected the article's text in --text, found ${textPath}, the ${own} of the story itself; nothing was written.`,
    );
};

/** The article's text, which must be whole: every position is counted in it. */
export const openArticle = (path: string, io: Io): string => {
  const { files } = io;
  const entry = files.entry(path);
  if (entry?.kind !== "file") throw noArticle(path, io);
  if (entry.size > MAX_ARTICLE)
    throw new WrongUse(
      `Expected an article of at most ${MAX_ARTICLE} bytes at ${path}, found ${entry.size}.`,
    );
  const { text, fault } = decodeFile(files.read(path));
  if (fault?.code === "bytes-invalid")
    throw new WrongUse(
      `Expected ${fault.expected} in ${path}, found ${fault.found} after ${fault.at} characters: save it as UTF-8.`,
    );
  if (text.trim() === "")
    throw new WrongUse(`Expected the article's text in ${path}, found an empty file.`);
  return text;
};
