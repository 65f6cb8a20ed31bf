import { join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { makeIssue, type Issue } from "../../../story/issue.ts";
import type { StoryFiles } from "../../../story/parse/draft.ts";
import { parseStory } from "../../../story/parse/parse.ts";
import type { Io } from "../io.ts";
import { openStory } from "../open-story.ts";
import { count } from "../say.ts";
import { furtherDown } from "./folders.ts";
import { provedIn } from "./proved-quotes.ts";
import { issuesForPrograms } from "../tell-issues.ts";

/** What was found in a story's folder, or in that of a zip. */
export interface CheckedStory {
  story: string;
  /** The id that it has. */
  id: string;
  counts: Record<"events" | "places" | "claims" | "quotes", number>;
  /** How many quotes the article's text proves; `null` where it was not there. */
  proved: number | null;
  issues: Issue[];
  texts: Map<string, string | null>;
}

/** Checks a story's files; `name` is what it is called when it is told. */
export const checkFiles = (name: string, read: StoryFiles): CheckedStory => {
  const { story, issues } = parseStory(read);
  const { events, places, claims, quotes } = story;
  return {
    story: name,
    id: story.id,
    counts: {
      events: events.length,
      places: places.length,
      claims: claims.length,
      quotes: quotes.length,
    },
    proved: read.articleText === undefined ? null : provedIn(story, issues).length,
    issues,
    texts: new Map([read.story, read.places].map(({ name, text }) => [name, text])),
  };
};

const LOOKED_FOR = `${Object.values(STORY_FILES).join(" and ")}, or ${ARCHIVE_FILES.head}`;

/** One issue for what has no file of a story at all. */
const nothingThere = (folder: string, io: Io): Issue => {
  const deeper = furtherDown(folder, io);
  const found = deeper.length === 0 ? "neither" : `neither; stories lie in ${deeper.join(", ")}`;
  return makeIssue("file-missing", { file: folder, line: 1, column: 1 }, [], {
    expected: LOOKED_FOR,
    found,
    said: `Expected ${LOOKED_FOR} in ${folder}, found ${found}.`,
  });
};

const holdsStory = (folder: string, { files }: Io): boolean =>
  Object.values(STORY_FILES).some((name) => files.entry(join(folder, name)) !== null);

export interface StoryToCheck {
  folder: string;
  /** The article's text, where it is not in the folder. */
  article?: string | undefined;
  /** Another folder with the story's id. */
  idTakenBy?: string | undefined;
}

/** Checks a story's folder. */
export const checkStory = ({ folder, article, idTakenBy }: StoryToCheck, io: Io): CheckedStory => {
  const read = openStory(folder, article, io);
  const own = read.folder && { ...read.folder, idTakenBy };
  const checked = checkFiles(folder, { ...read, folder: own });
  return holdsStory(folder, io) ? checked : { ...checked, issues: [nothingThere(folder, io)] };
};

/** What was proved, after “7 quotes”. */
const proof = ({ counts, proved }: CheckedStory): string => {
  if (counts.quotes === 0) return "";
  if (proved === null) return " checked against their digests (no article text here)";
  return `${proved === counts.quotes ? "" : `, ${proved} of them`} proved against the article`;
};

export const storySummary = (checked: CheckedStory): string => {
  const { story, counts, issues } = checked;
  return (
    `${story}: ${count(counts.events, "event")}, ${count(counts.places, "place")}, ` +
    `${count(counts.claims, "claim")}, ${count(counts.quotes, "quote")}${proof(checked)}; ` +
    count(issues.length, "issue")
  );
};

export const storyForPrograms = ({ story, counts, proved, issues }: CheckedStory): object => ({
  story,
  counts,
  proved,
  issues: issuesForPrograms(issues),
});
