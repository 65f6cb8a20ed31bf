import { ARCHIVE_FILES } from "../../archive/head.ts";
import { isSystemFile } from "../../formats/zip/system-files.ts";
import { extensionOf } from "../open/extension.ts";
import { EXTENSIONS } from "../open/index.ts";
import { STORY_PARTS, type StoryPart } from "./story-parts.ts";

/** Something that can be opened: a folder with a story or an archive in it, or a table or map file. */
export type Candidate =
  | { kind: "story"; path: string; parts: Partial<Record<StoryPart, string>> }
  | { kind: "archive"; path: string }
  | { kind: "foreign"; path: string };

/** The folder that a path leads to; empty where there is none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** A path's last name. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const storyIn = (folder: string, paths: readonly string[]): Candidate => {
  const parts = Object.entries(STORY_PARTS).flatMap(([part, name]) => {
    const found = paths.find((path) => folderOf(path) === folder && nameOf(path) === name);
    return found === undefined ? [] : [[part, found] as const];
  });
  return { kind: "story", path: folder, parts: Object.fromEntries(parts) };
};

const isForeign = (path: string): boolean => {
  const name = nameOf(path);
  return EXTENSIONS.includes(extensionOf(name)) && !name.startsWith(".");
};

const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path) || isSystemFile(path);

/** Whether a file is of no kind that is read here, and none that a system puts beside others. */
export const isPassedOver = (path: string): boolean =>
  !EXTENSIONS.includes(extensionOf(nameOf(path))) && !isHidden(path);

/** What says something of the files that it lies beside. */
const ABOUT =
  /^(?:read[-_ ]?me|licen[cs]e|lizenz|lies[-_ ]?mich|copying|copyright|changelog|citation|attribution|about|lisez[-_ ]?moi|l[eé]eme)\b/i;

/** What lies beside tables and is none. */
const isAbout = (name: string): boolean => ABOUT.test(name) && /\.txt$/i.test(name);

/** What the command puts or reads there: rows left out, the recipe of an import, what editors check with. */
const OF_STORIES = /^rejects\b.*\.csv$|^(?:import|recipe|types)\.json$|\.schema\.json$/i;

/** Whether a file in a story's or an archive's folder does not belong there, its own files aside. */
export const isBesideStory = (path: string): boolean => {
  const name = nameOf(path);
  return !isHidden(path) && !ABOUT.test(name) && !OF_STORIES.test(name);
};

const foldersWith = (file: string, paths: readonly string[]): Set<string> =>
  new Set(paths.filter((path) => nameOf(path) === file).map(folderOf));

/**
 * What there is to open among files, by their paths. Where there is a story or an archive nothing else
 * counts: the other files in its folder are no tables to be read.
 */
export const candidates = (paths: readonly string[]): Candidate[] => {
  const sorted = paths.toSorted();
  const whole: Candidate[] = [
    ...[...foldersWith(STORY_PARTS.story, sorted)].map((folder) => storyIn(folder, sorted)),
    ...[...foldersWith(ARCHIVE_FILES.head, sorted)].map((path) => ({
      kind: "archive" as const,
      path,
    })),
  ];
  if (whole.length > 0) return whole;
  const foreign = sorted.filter(isForeign);
  const tables = foreign.filter((path) => !isAbout(nameOf(path)));
  return (tables.length > 0 ? tables : foreign).map((path) => ({ kind: "foreign", path }));
};
