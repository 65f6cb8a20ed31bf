import { recordPath, storyPath } from "../../../explore/page-path.ts";
import { select } from "../../../explore/select.ts";
import { indexStory } from "../../../explore/story-index.ts";
import { EXPORTS, type ExportFormat } from "../../../formats/exports.ts";
import type { Extract } from "../../../formats/extract.ts";
import { LOSSES } from "../../../formats/losses.ts";
import { lostOf } from "../../../formats/lost-of.ts";
import { readBaseUrl } from "../../../publish/base-url.ts";
import type { Issue } from "../../../story/issue.ts";
import { languagesOf } from "../../../story/languages.ts";
import { isLost } from "../../../story/parse/is-lost.ts";
import { parseStory, type ParsedStory } from "../../../story/parse/parse.ts";
import type { Story } from "../../../story/records/story.ts";
import { EXIT, type Exit } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { count, printJson } from "../say.ts";
import { issuesForPrograms, tellIssues } from "../tell-issues.ts";
import { WrongUse } from "../wrong-use.ts";
import { checkFree } from "./check-free.ts";
import { formatOf } from "./format-of.ts";
import { hashOf, viewOf } from "./link-view.ts";
import type { ExportSource } from "./source.ts";
import { wantedLanguages } from "./wanted-languages.ts";

export interface StoryExportWish {
  /** Opens the story, once all else that was asked for is known to be possible. */
  open: () => ExportSource;
  format: string | undefined;
  /** Where it is written; standard output by default. */
  out: string | undefined;
  /** A link of the page; empty for the whole story. */
  link: string;
  langs: readonly string[];
  /** The site's address. */
  base: string | undefined;
  force: boolean;
  json: boolean;
}

export const STORY_FORMATS: Readonly<Record<string, ExportFormat>> = EXPORTS;

/** Where no address is known, links stay relative to the site's root. */
const siteOf = (text: string | undefined): ((path: string) => string) => {
  if (text === undefined) return (path) => path;
  const read = readBaseUrl(text);
  if ("problem" in read) throw new WrongUse(read.problem);
  return (path) => new URL(path, read.base).href;
};

const extractOf = ({ story }: ParsedStory, wish: StoryExportWish, io: Io): Extract => {
  const address = siteOf(wish.base);
  const index = indexStory(story);
  const { events, places } = select(index, viewOf(wish.link, index, io));
  return {
    story,
    events,
    places,
    langs: wantedLanguages(wish.langs, languagesOf(story), io),
    link: `${address(storyPath(story.id))}${hashOf(wish.link)}`,
    linkTo: (kind, id) => address(recordPath(story.id, kind, id)),
  };
};

const tellLosses = (story: Story, { cannotCarry, loses }: ExportFormat, { err }: Io): void => {
  say(err, cannotCarry["en"] ?? "");
  for (const loss of lostOf(story, loses)) say(err, `Not in the file: ${LOSSES[loss].en}`);
};

/** What an issue leaves out of a story is not in any file made from it. */
const tellUnread = (issues: readonly Issue[], { err }: Io): void => {
  if (issues.some(({ severity }) => severity === "error"))
    say(err, "What the issues above leave out of the story is not in the file either.");
};

const MOST_NAMED = 10;

/** How many events are in the file, and the ids of those of the extract that are not. */
const written = (format: ExportFormat, extract: Extract) => {
  if (format.ofWholeStory) return { events: extract.story.events.length, leftOut: [] };
  const leftOut = (format.leavesOut?.(extract) ?? []).map(({ event }) => event.id);
  return { events: extract.events.length - leftOut.length, leftOut };
};

const tellWritten = ({ events, leftOut }: ReturnType<typeof written>, { err }: Io): void => {
  if (leftOut.length > 0)
    say(
      err,
      `Not in the file: ${count(leftOut.length, "event")} without a place (${leftOut.slice(0, MOST_NAMED).join(", ")}${leftOut.length > MOST_NAMED ? ", …" : ""}).`,
    );
  if (events === 0) say(err, "No event is in the file.");
};

/** `dateline export` of a story, or of what a link shows of it. */
export const exportStory = (wish: StoryExportWish, io: Io): Exit => {
  const { out, force } = wish;
  const format = formatOf(STORY_FORMATS, wish.format, out, io);
  checkFree(out, force, io);
  const { name, files, raw } = wish.open();
  const parsed = parseStory({ ...files, articleText: undefined });
  const { story, issues } = parsed;
  tellIssues(issues, (file) => (file === files.story.name ? files.story : files.places).text, io);
  if (isLost(parsed, files.story.name)) {
    say(io.err, "No event of the story could be read, so nothing was written.");
    return EXIT.issues;
  }
  const extract = extractOf(parsed, wish, io);
  const content = format.write({ ...extract, files: raw });
  const done = written(format, extract);
  if (out !== undefined) io.files.write([{ path: out, content }], { force });
  else io.out.write(content);
  tellLosses(story, format, io);
  tellUnread(issues, io);
  tellWritten(done, io);
  if (out !== undefined && wish.json)
    printJson(io, { story: name, out, ...done, issues: issuesForPrograms(issues) });
  else if (out !== undefined)
    say(io.out, `${out}: ${done.events} of ${count(story.events.length, "event")}`);
  return issues.length > 0 ? EXIT.issues : EXIT.clean;
};
