import type { OwnFolder } from "../story/checks/own-folder.ts";
import type { Issue } from "../story/issue.ts";
import { spotFinder } from "../story/parse/line-finder.ts";
import { parseStory } from "../story/parse/parse.ts";
import { valueFinder } from "../story/parse/value-finder.ts";
import type { Story } from "../story/records/story.ts";
import { archiveFault, type ArchiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "./head.ts";

/** What a head says as a story does, held against all that a story has to be. */
export interface HeadStory {
  /** Only what is good in it. */
  story: Story;
  issues: Issue[];
}

/** The steps of a JSON pointer (RFC 6901), places in lists as numbers. */
const stepsOf = (path: string): (string | number)[] =>
  path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** Issues with the story of a head, where they stand in its file. */
export const inHeadFile = (
  { issues }: Pick<HeadStory, "issues">,
  name: string,
  json: string,
): Issue[] => {
  const [offsetOf, spot] = [valueFinder(json, false), spotFinder(name, json)];
  return issues.map((issue) => ({
    ...issue,
    ...spot(offsetOf(["story", ...stepsOf(issue.path)])),
    path: `/story${issue.path}`,
  }));
};

/** Checks the story of a head. Never throws. `name` is that of the file in issues, `folder` where it lies. */
export const headStory = (
  { story }: Pick<ArchiveFile, "story">,
  name: string = ARCHIVE_FILES.head,
  folder?: OwnFolder,
): HeadStory => {
  const { places, ...rest } = story;
  return parseStory({
    id: story.id,
    folder,
    story: { name: `${name} (story)`, text: JSON.stringify(rest) },
    places: {
      name: `${name} (story.places)`,
      text: JSON.stringify({ type: "FeatureCollection", features: places }),
    },
  });
};

const idsOf = (records: readonly { id: string }[]): string => records.map(({ id }) => id).join();

/**
 * The head with the story as it was checked, for an archive of which nobody knows who made it; a fault
 * where codes of the rows would stand for something else, because records had to be left out.
 */
export const checkedHead = (
  head: ArchiveFile,
): { head: ArchiveFile; issues: Issue[] } | { fault: ArchiveFault } => {
  const { story, issues } = headStory(head);
  const lists = ["types", "actors", "sources"] as const;
  const short = lists.find((list) => idsOf(story[list]) !== idsOf(head.story[list]));
  if (short === undefined) return { head: { ...head, story }, issues };
  const { expected = "", found = "", file = "" } = issues[0] ?? {};
  return {
    fault: archiveFault(
      "archive-head",
      ARCHIVE_FILES.head,
      `records in “story.${short}” that are whole`,
      `${file} ${expected} / ${found}`.trim(),
    ),
  };
};
