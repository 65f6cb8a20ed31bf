import { basename, join } from "node:path";
import { STORY_FILES } from "../../../story/file-names.ts";
import { checkArchive, type CheckedArchive } from "../archive/check-archive.ts";
import { isArchive } from "../archive/is-archive.ts";
import { archiveForPrograms, archiveSummary, tellArchive } from "../archive/tell-archive.ts";
import type { Io } from "../io.ts";
import { tellIssues } from "../tell-issues.ts";
import { checkStory, storyForPrograms, storySummary, type CheckedStory } from "./check-story.ts";

/** What was found in folders of stories and archives. */
export interface CheckedAll {
  stories: CheckedStory[];
  archives: CheckedArchive[];
}

interface ToCheck {
  folders: readonly string[];
  /** The article's text, where it is not in the folder of the only story. */
  article?: string | undefined;
  /** Told before each folder how many were looked at. */
  at?: ((done: number) => void) | undefined;
}

/** Which folder has an id, of those that claim it: the one that is named so, else the first. */
const ownersOf = (claims: readonly (readonly [folder: string, id: string])[], { files }: Io) => {
  const owners = new Map<string, string>();
  for (const [folder, id] of claims)
    if (!owners.has(id) || basename(files.resolve(folder)) === id) owners.set(id, folder);
  return owners;
};

type Checked = CheckedStory | CheckedArchive;

const archiveFolder = (folder: string, idTakenBy: string | undefined, { files }: Io) => ({
  name: basename(files.resolve(folder)),
  holdsArchive: files.entry(join(folder, STORY_FILES.story))?.kind === "file",
  idTakenBy,
});

/** Stories and archives apart, in their order. */
export const checkedAll = (checked: readonly Checked[]): CheckedAll => ({
  stories: checked.filter((one) => "story" in one),
  archives: checked.filter((one) => "archive" in one),
});

/** Checks folders, each by itself and all against each other: no two may have the same id. */
export const checkAll = async ({ folders, article, at }: ToCheck, io: Io): Promise<CheckedAll> => {
  const checkOne = (folder: string, idTakenBy?: string) =>
    isArchive(folder, io)
      ? checkArchive(folder, io, archiveFolder(folder, idTakenBy, io))
      : checkStory({ folder, article, idTakenBy }, io);
  const checked: Checked[] = [];
  for (const [done, folder] of folders.entries()) {
    at?.(done);
    checked.push(await checkOne(folder));
  }
  const owners = ownersOf(
    checked.map((one, n) => [folders[n] ?? "", one.id]),
    io,
  );
  for (const [n, one] of checked.entries()) {
    const folder = folders[n] ?? "";
    const owner = owners.get(one.id);
    if (owner !== undefined && owner !== folder) checked[n] = await checkOne(folder, owner);
  }
  return checkedAll(checked);
};

/** Tells every issue on standard error and, where that is wanted, a line for each folder. */
export const tellAll = (
  { stories, archives }: CheckedAll,
  summary: ((line: string) => void) | null,
  io: Io,
): void => {
  for (const one of stories) {
    tellIssues(one.issues, (file) => one.texts.get(file) ?? null, io);
    summary?.(storySummary(one));
  }
  for (const one of archives) {
    tellArchive(one, io);
    summary?.(archiveSummary(one));
  }
};

/** What was found beside the issues of stories and archives. */
interface Beside {
  /** Of zips themselves. */
  problems?: readonly object[];
  /** Of what is no mistake. */
  hints?: readonly object[];
}

export const allForPrograms = (
  { stories, archives }: CheckedAll,
  { problems = [], hints = [] }: Beside = {},
): object => ({
  stories: stories.map(storyForPrograms),
  ...(archives.length > 0 && { archives: archives.map(archiveForPrograms) }),
  ...(problems.length > 0 && { problems }),
  ...(hints.length > 0 && { hints }),
});

/** How many issues there are; of errors, or of all. */
export const issueCount = (
  { stories, archives }: CheckedAll,
  which: "errors" | "all" = "all",
): number => {
  const counted = [...stories, ...archives].flatMap(({ issues }) =>
    issues.filter(({ severity }) => which === "all" || severity === "error"),
  );
  return counted.length + archives.reduce((sum, { faults }) => sum + faults.length, 0);
};
