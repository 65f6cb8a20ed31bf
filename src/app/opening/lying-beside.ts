import { ARCHIVE_FILES } from "../../archive/head.ts";
import { folderOf, isBesideStory, type Candidate } from "../../import/opening/candidates.ts";
import { said } from "../../import/opening/said.ts";
import { STORY_PARTS } from "../../import/opening/story-parts.ts";
import type { GivenFiles } from "./given-zip.ts";
import type { FileRemarks } from "./opener-messages.ts";

/** Most files that are named; how many there are is told. */
const MOST = 100;

const OWN = {
  story: new Set<string>(Object.values(STORY_PARTS)),
  archive: new Set<string>(Object.values(ARCHIVE_FILES)),
  foreign: new Set<string>(),
};

const isIn = (path: string, folder: string): boolean =>
  folder === "" || path.startsWith(`${folder}/`);

/** The folder of a story or archive that a file lies in, however deep; of several the innermost. */
const homeOf = (path: string, found: readonly Candidate[]): Candidate | undefined =>
  found.filter((one) => isIn(path, one.path)).toSorted((a, b) => b.path.length - a.path.length)[0];

/**
 * Which files were given with a story or an archive and not read. What lies in the folder of another
 * one is named when that is opened. `null` where there is nothing to say.
 */
export const lyingBeside = async (
  opened: Candidate,
  found: readonly Candidate[],
  { files, later }: GivenFiles,
): Promise<FileRemarks | null> => {
  const isOwn = (path: string): boolean =>
    folderOf(path) === opened.path && OWN[opened.kind].has(path.slice(path.lastIndexOf("/") + 1));
  const beside = [...files.keys(), ...later.keys()]
    .filter((path) => isBesideStory(path) && !isOwn(path))
    .filter((path) => [opened, undefined].includes(homeOf(path, found)))
    .sort();
  if (beside.length === 0) return null;
  const problems = beside
    .slice(0, MOST)
    .map((detail) => ({ code: "story-beside", detail }) as const);
  return {
    problems: await said(problems),
    problemCount: beside.length,
    problemsOf: { "story-beside": beside.length },
    isBeside: true,
  };
};
