import { join } from "node:path";
import type { Io } from "../io.ts";
import { isWithin } from "../is-within.ts";
import { WrongUse } from "../wrong-use.ts";
import { SITE_MARKS, SITE_NAMES } from "./site-names.ts";

const MOST_NAMED = 3;

const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ", …" : ""}`;

/** The folder is replaced as a whole, so nothing may lie in it that is still needed. */
const checkPlace = (out: string, stories: string, { files, checkout }: Io): void => {
  const at = files.real(out);
  const refuse = (why: string): WrongUse =>
    new WrongUse(
      `Expected --out to be a folder of its own, found ${out}, which ${why}; nothing was written. Name another folder, beside the stories.`,
    );
  const root = files.real(stories);
  if (at === root) throw refuse("is the folder of the stories");
  if (isWithin(root, at)) throw refuse(`holds the stories (${stories})`);
  if (isWithin(at, root)) throw refuse(`lies among the stories (${stories})`);
  if (isWithin(files.real("."), at)) throw refuse("is or holds the folder you are working in");
  if (isWithin(files.real(checkout), at)) throw refuse("is or holds Dateline itself");
};

/** Only an earlier site is replaced: whatever else lies there is somebody’s work. */
const checkSite = (out: string, found: readonly string[], { files }: Io): void => {
  const isSite = SITE_MARKS.every((name) => files.entry(join(out, name)));
  const foreign = isSite ? found.filter((name) => !SITE_NAMES.has(name)) : found;
  if (foreign.length === 0) return;
  const what = isSite ? "what no build writes" : "no site";
  throw new WrongUse(
    `Expected nothing or an earlier site in ${out}, found ${what}: ${some(foreign)}. Nothing was written. Move that elsewhere, or name another folder.`,
  );
};

/** Refuses a place for the site where something would be lost. */
export const checkOut = (out: string, stories: string, force: boolean, io: Io): void => {
  const { files } = io;
  checkPlace(out, stories, io);
  const entry = files.entry(out);
  if (entry?.kind === "file") throw new WrongUse(`${out} is a file; a site needs a folder.`);
  const found = entry ? files.list(out) : [];
  if (found.length > 0 && !force)
    throw new WrongUse(
      `${out} is not empty; nothing was written. With --force an earlier site is replaced.`,
    );
  checkSite(out, found, io);
};
