import { join, relative } from "node:path";
import type { Issue } from "../../../story/issue.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { parseStory } from "../../../story/parse/parse.ts";
import { storyFolders } from "../../story-files.ts";
import { checkArchive, type CheckedArchive } from "../archive/check-archive.ts";
import { isArchive } from "../archive/is-archive.ts";
import { archiveForPrograms, archiveSummary, tellArchive } from "../archive/tell-archive.ts";
import { command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { openStory, storyFolder } from "../open-story.ts";
import { progress } from "../progress.ts";
import { count, printJson } from "../say.ts";
import { issuesForPrograms, tellIssues } from "../tell-issues.ts";
import { WrongUse } from "../wrong-use.ts";

const ALL = "geo/stories";

interface Checked {
  story: string;
  counts: Record<"events" | "places" | "claims" | "quotes", number>;
  /** Whether the article's text was there, so that every quote was held against it. */
  proved: boolean;
  issues: Issue[];
  texts: Map<string, string | null>;
}

const check = (folder: string, articlePath: string | undefined, io: Io): Checked => {
  const read = openStory(folder, articlePath, io);
  const { story, issues } = parseStory(read);
  const { events, places, claims, quotes } = story;
  return {
    story: folder,
    counts: {
      events: events.length,
      places: places.length,
      claims: claims.length,
      quotes: quotes.length,
    },
    proved: read.articleText !== undefined,
    issues,
    texts: new Map([read.story, read.places].map(({ name, text }) => [name, text])),
  };
};

const summary = ({ story, counts, proved, issues }: Checked): string =>
  `${story}: ${count(counts.events, "event")}, ${count(counts.places, "place")}, ` +
  `${count(counts.claims, "claim")}, ${count(counts.quotes, "quote")} ` +
  `${proved ? "proved against the article" : "checked against their digests (no article text here)"}; ` +
  count(issues.length, "issue");

const forPrograms = ({ story, counts, proved, issues }: Checked): object => ({
  story,
  counts,
  proved,
  issues: issuesForPrograms(issues),
});

const holdsStory = (folder: string, io: Io): boolean =>
  isArchive(folder, io) ||
  Object.values(STORY_FILES).some((name) => io.files.entry(join(folder, name)) !== null);

/** A folder of stories stands for all of them. */
const storiesIn = (folder: string, io: Io): readonly string[] => {
  if (holdsStory(folder, io)) return [folder];
  const base = io.files.resolve(".");
  const within = storyFolders(io.files.resolve(folder))
    .map((path) => relative(base, path))
    .filter((path) => holdsStory(path, io));
  // Else what is missing is told of the folder itself.
  return within.length > 0 ? within : [folder];
};

const foldersOf = (named: readonly string[], io: Io): readonly string[] => {
  const { files } = io;
  for (const path of named) if (files.entry(path)?.kind === "file") storyFolder(path, io);
  if (named.length > 0) return named.flatMap((path) => storiesIn(path, io));
  const base = files.resolve(".");
  const all = storyFolders(files.resolve(ALL)).map((folder) => relative(base, folder));
  if (all.length === 0) throw new WrongUse(`There is no story to check: ${ALL} is empty.`);
  return all;
};

const articleOf = (
  path: string | undefined,
  folders: readonly string[],
  { files }: Io,
): string | undefined => {
  if (path === undefined) return undefined;
  if (folders.length > 1) throw new WrongUse("--text belongs to one story: name its folder too.");
  if (files.entry(path)?.kind !== "file")
    throw new WrongUse(`Expected the article's text at ${path}, found no such file.`);
  return path;
};

const tellAll = (
  stories: readonly Checked[],
  archives: readonly CheckedArchive[],
  json: boolean,
  io: Io,
): void => {
  for (const one of stories) {
    tellIssues(one.issues, (file) => one.texts.get(file) ?? null, io);
    if (!json) say(io.out, summary(one));
  }
  for (const one of archives) {
    tellArchive(one, io);
    if (!json) say(io.out, archiveSummary(one));
  }
  const ofArchives = archives.length > 0 && { archives: archives.map(archiveForPrograms) };
  if (json) printJson(io, { stories: stories.map(forPrograms), ...ofArchives });
};

/** Checks story folders and tells all that is wrong with them. */
export const validate = command({
  summary: "check stories and archives; say what is wrong and how to mend it",
  usage: `[story …]`,
  about: `Takes folders of stories or archives, or a folder of such folders; ${ALL} by default. Each issue has its file, line and column.\nWhere article.txt lies in a story's folder, or --text names it, every quote is proved against it. Of an archive every block and every text is read and held against its check sum.`,
  positionals: { least: 0, most: Infinity },
  options: {
    text: { value: "FILE", help: "the article's text, to prove the quotes of one story" },
  },
  examples: [
    ["dateline validate", `checks every story in ${ALL}`],
    ["dateline validate stories", "checks every story in that folder"],
    ["dateline validate my-story --text article.txt", "checks one story, and proves its quotes"],
    ["dateline validate --json > issues.json", "writes what was found for another program"],
  ],
  run: async (args, io) => {
    const folders = foldersOf(args.positionals, io);
    const text = articleOf(args.text("text"), folders, io);
    // A log gets a line for each story anyway.
    const told =
      io.err.isTerminal && folders.length > 1 ? progress(io.err, "Checking stories") : null;
    const stories: Checked[] = [];
    const archives: CheckedArchive[] = [];
    for (const [i, folder] of folders.entries()) {
      told?.at(i, folders.length);
      if (isArchive(folder, io)) archives.push(await checkArchive(folder, io));
      else stories.push(check(folder, text, io));
    }
    told?.end();
    tellAll(stories, archives, args.has("json"), io);
    const isClean =
      stories.every(({ issues }) => issues.length === 0) &&
      archives.every(({ issues, faults }) => issues.length + faults.length === 0);
    return isClean ? EXIT.clean : EXIT.issues;
  },
});
