import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { WrongUse } from "./wrong-use.ts";

/** Those of the names that are there, also where one is a link that leads nowhere. */
const moveThose = (names: readonly string[], from: string, to: string): void => {
  for (const name of readdirSync(from).filter((name) => names.includes(name)))
    renameSync(join(from, name), join(to, name));
};

const checkOnce = (from: string, to: string, staying: readonly string[]): void => {
  const twice = readdirSync(from).find((name) => staying.includes(name));
  if (twice !== undefined)
    throw new WrongUse(
      `“${twice}” cannot stay in ${basename(to)}: what was made to replace it has one too. Nothing was written; move it elsewhere.`,
    );
};

/**
 * Puts a folder in the place of another, which goes, but for the names that stay; all paths absolute.
 * Those are put into the new one first, so that whatever the system refuses, all can be put back.
 */
export const replaceFolder = (from: string, to: string, staying: readonly string[]): void => {
  checkOnce(from, to, staying);
  const earlier = `${from}.old`;
  const isThere = existsSync(to);
  try {
    if (isThere) moveThose(staying, to, from);
    if (isThere) renameSync(to, earlier);
    renameSync(from, to);
  } catch (error) {
    if (existsSync(earlier)) renameSync(earlier, to);
    if (isThere) moveThose(staying, from, to);
    throw error;
  }
  rmSync(earlier, { recursive: true, force: true });
};
