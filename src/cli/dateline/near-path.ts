import { basename, dirname, join } from "node:path";
import { nearestWord } from "../../story/edit-distance.ts";
import type { Io } from "./io.ts";

/** Where stories lie unless another folder is named. */
export const STORIES = "geo/stories";

const namesIn = (folder: string, { files }: Io): string[] =>
  files.entry(folder)?.kind === "folder" ? files.list(folder) : [];

/** The path with each folder on the way that is not there replaced by the nearest beside its place. */
const nearest = (path: string, io: Io): string | null => {
  if (io.files.entry(path)) return path;
  const parent = dirname(path);
  const folder = parent === path ? null : nearest(parent, io);
  const name = folder === null ? null : nearestWord(basename(path), namesIn(folder, io));
  return folder === null || name === null ? null : join(folder, name);
};

/** “Did you mean …?” for a path where nothing is, or nothing; ready to stand after a sentence. */
export const nearPath = (path: string, io: Io): string => {
  const story = join(STORIES, path);
  if (path !== "" && io.files.entry(story)) return ` Did you mean “${story}”?`;
  const near = nearest(path, io);
  if (near !== null && near !== path) return ` Did you mean “${near}”?`;
  const id = nearestWord(path, namesIn(STORIES, io));
  return id === null ? "" : ` Did you mean “${join(STORIES, id)}”?`;
};
