import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { ARCHIVE_FILES } from "../archive/head.ts";
import { nearestWord } from "../story/edit-distance.ts";
import { ARTICLE_FILE, STORY_FILES } from "../story/file-names.ts";
import { decodeText, type Decoded } from "../story/parse/decode.ts";
import type { StoryFiles } from "../story/parse/draft.ts";
import type { SourceFile } from "../story/parse/read-json.ts";
import { MAX_BYTES } from "../story/parse/size-limits.ts";

/** A text file's bytes as text, whatever it was saved as. */
export const decodeFile = (bytes: Uint8Array): Decoded =>
  decodeText(bytes, (part, encoding) => new TextDecoder(encoding).decode(part));

const KNOWN: readonly string[] = [...Object.values(STORY_FILES), ARTICLE_FILE];

/** A file in the folder that may be the one that is missing, under another name. */
const nearName = (path: string): string | null => {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  return nearestWord(
    basename(path),
    readdirSync(folder).filter((name) => !KNOWN.includes(name)),
  );
};

/** Size first: what is too large is not read at all. */
const readSource = (path: string, name: string): SourceFile => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return { name, text: null, near: nearName(path) };
  if (found.size > MAX_BYTES) return { name, text: null, size: found.size };
  return { name, ...decodeFile(readFileSync(path)) };
};

/** Where the stories of the site that is built or served lie. */
export const storiesRoot = (): string => process.env["DATELINE_STORIES"] ?? "geo/stories";

const MARKS = [...Object.values(STORY_FILES), ARCHIVE_FILES.head];

/** Whether a folder holds a file of a story, or an archive. */
export const isStoryFolder = (folder: string): boolean =>
  MARKS.some((name) => existsSync(join(folder, name)));

/** The folders under `root`, in the order of their names; what begins with a point is none. */
export const foldersIn = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
        .map(({ name }) => join(root, name))
        .sort()
    : [];

/** The folders under `root` that hold a story or an archive, in the order of their names. */
export const storyFolders = (root: string): string[] => foldersIn(root).filter(isStoryFolder);

/**
 * Reads the files of a story. An `article.txt` beside them, which is never committed, lets every
 * quote be proved; `articlePath` names another place for it.
 */
export const readStoryFiles = (
  folder: string,
  articlePath?: string,
  nameOf: (path: string) => string = (path) => relative(process.cwd(), path),
): StoryFiles => {
  const file = (name: string) => {
    const path = join(folder, name);
    return readSource(path, nameOf(path));
  };
  const article = articlePath ?? join(folder, ARTICLE_FILE);
  return {
    id: basename(folder),
    story: file(STORY_FILES.story),
    places: file(STORY_FILES.places),
    articleText: readSource(article, nameOf(article)).text ?? undefined,
    folder: {
      name: basename(folder),
      holdsArchive: existsSync(join(folder, ARCHIVE_FILES.head)),
    },
    beside: new Set(storyFolders(dirname(folder)).map((path) => basename(path))),
  };
};
