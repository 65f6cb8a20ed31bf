import { join, relative } from "node:path";
import { LIST_FOLDERS } from "../../../publish/list-folders.ts";
import { isStoryFolder } from "../../story-files.ts";
import type { Io } from "../io.ts";
import { isWithin } from "../is-within.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";
import { KEPT_NAMES, SITE_MARKS, SITE_NAMES } from "./site-names.ts";

const MOST_NAMED = 3;

const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ", …" : ""}`;

/** Whether a folder is that of a story of these, or lies in one; both absolute. */
const isInStory = (at: string, root: string): boolean =>
  relative(root, at)
    .split(/[\\/]/)
    .some((_, n, steps) => isStoryFolder(join(root, ...steps.slice(0, n + 1))));

/** The folder is replaced as a whole, so nothing may lie in it that is still needed. */
const checkPlace = (out: string, stories: string, { files, checkout }: Io): void => {
  const at = files.real(out);
  const refuse = (why: string): WrongUse =>
    new WrongUse(
      `Expected --out to be a folder of its own, found ${out}, which ${why}; nothing was written. Name another folder.`,
    );
  const root = files.real(stories);
  if (at === root) throw refuse("is the folder of the stories");
  if (isWithin(root, at)) throw refuse(`holds the stories (${stories})`);
  if (isWithin(at, root) && isInStory(at, root)) throw refuse("is or lies in that of a story");
  if (isWithin(files.real("."), at)) throw refuse("is or holds the folder you are working in");
  if (isWithin(files.real(checkout), at)) throw refuse("is or holds Dateline itself");
};

interface Wish {
  out: string;
  stories: string;
  force: boolean;
  /** Names in an earlier site that stay. */
  keep: readonly string[];
}

const checkKeep = (keep: readonly string[]): void => {
  for (const name of keep) {
    if (/[\\/]/.test(name) || name === "." || name === "..")
      throw new WrongUse(`Expected in --keep a name at the top of the site, found “${name}”.`);
    if (SITE_NAMES.has(name))
      throw new WrongUse(
        `--keep ${name} cannot be followed: builds write it themselves. Nothing was written.`,
      );
  }
};

/** A folder of a list has a short name, which somebody’s own may have as well: then more lies in it. */
const isOfSite = (out: string, name: string, { files }: Io): boolean => {
  if (!LIST_FOLDERS.includes(name)) return SITE_NAMES.has(name);
  const at = join(out, name);
  return files.entry(at)?.kind === "folder" && files.list(at).join() === "index.html";
};

/** Only an earlier site is replaced: whatever else lies there is somebody’s work. */
const checkSite = (out: string, others: readonly string[], io: Io): void => {
  const isSite = SITE_MARKS.every((name) => io.files.entry(join(out, name)));
  const foreign = isSite ? others.filter((name) => !isOfSite(out, name, io)) : others;
  if (foreign.length === 0) return;
  const what = isSite ? "what no build writes" : "no site";
  const kept = foreign.filter((name) => !SITE_NAMES.has(name));
  const keep = kept.map((name) => `--keep ${/\s/.test(name) ? `"${name}"` : name}`);
  const way =
    isSite && kept.length === foreign.length
      ? `Keep it there with ${keep.slice(0, MOST_NAMED).join(" ")}, move`
      : "Move";
  throw new WrongUse(
    visible(
      `Expected nothing or an earlier site in ${out}, found ${what}: ${some(foreign)}. Nothing was written. ` +
        `${way} it elsewhere, or name another folder.`,
    ),
  );
};

/** Refuses a place for the site where something would be lost; gives the names in it that stay. */
export const checkOut = ({ out, stories, force, keep }: Wish, io: Io): string[] => {
  const { files } = io;
  checkKeep(keep);
  checkPlace(out, stories, io);
  const entry = files.entry(out);
  if (entry?.kind === "file") throw new WrongUse(`${out} is a file; a site needs a folder.`);
  const found = entry ? files.list(out) : [];
  const staying = found.filter((name) => KEPT_NAMES.has(name) || keep.includes(name));
  const others = found.filter((name) => !staying.includes(name));
  if (others.length > 0 && !force)
    throw new WrongUse(
      `${out} is not empty; nothing was written. With --force an earlier site is replaced.`,
    );
  checkSite(out, others, io);
  return staying;
};
