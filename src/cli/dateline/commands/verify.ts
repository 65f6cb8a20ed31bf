import { join } from "node:path";
import { isJson } from "../../../story/parse/content.ts";
import type { StoryFiles } from "../../../story/parse/draft.ts";
import type { Issue } from "../../../story/issue.ts";
import { fillQuotes, type Filled } from "../../../story/quote-proof/fill.ts";
import { ARTICLE_FILE, STORY_FILES } from "../../../story/file-names.ts";
import { command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { checkIsArticle, openArticle, openStory, storyFolder } from "../open-story.ts";
import { count, printJson } from "../say.ts";
import { BY_ID, storyPath } from "../story-path.ts";
import { tellIssues } from "../tell-issues.ts";
import { forPrograms, proofOf, tellResult, type Proof } from "../verify/proof.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

/** With the hash of another text, nothing would tell any more that it is another. */
const isOther = ({ found, left }: Filled): boolean => found === 0 && left.length > 0;

const otherText = ({ left }: Filled, textPath: string): WrongUse =>
  new WrongUse(
    `Expected the article of this story in ${textPath}, found a text in which none of its quotes (${left.length}) stands at one place; nothing was written.`,
  );

/** What could not be read of a file would be lost from it once it is written again. */
const checkIsWhole = ({ fault, text }: StoryFiles["story"], path: string): void => {
  const why =
    fault?.code === "bytes-invalid"
      ? "has bytes that are not UTF-8"
      : text !== null && !isJson(text)
        ? "is not valid JSON"
        : null;
  if (why !== null)
    throw new WrongUse(
      `${path} ${why}, so nothing was written into it: “dateline validate” says where. Mend that first.`,
    );
};

/** The story as it would be with all that follows from the article; `null` where it is none. */
const tryFill = ({ text }: StoryFiles["story"], article: string): Filled | null =>
  text === null ? null : fillQuotes(text, article);

const exitOf = ({ issues, unfilled }: Proof) =>
  issues.length + unfilled.length > 0 ? EXIT.issues : EXIT.clean;

/** Writes what was filled in, unless the text is another's; tells whether it did. */
const write = (
  story: StoryFiles["story"],
  filled: Filled | null,
  path: string,
  io: Io,
): filled is Filled => {
  checkIsWhole(story, path);
  if (!filled) throw new WrongUse(`${path} holds no story with an “article”; nothing was written.`);
  if (isOther(filled)) return false;
  io.files.write([{ path, content: filled.text }], { force: true });
  return true;
};

const MOST_TOLD = 3;

/**
 * Issues as they are told where the text is another article's: of its quotes only the first few, as
 * that of each of them is the same.
 */
const withFewQuotes = (issues: readonly Issue[]): { told: readonly Issue[]; more: number } => {
  const ofQuotes = issues.filter(({ code }) => code.startsWith("quote-"));
  const more = new Set(ofQuotes.slice(MOST_TOLD));
  return { told: issues.filter((one) => !more.has(one)), more: more.size };
};

/** How many quotes of the article there are, where none of them stands in the text; else 0. */
const strangers = (tried: Filled | null): number =>
  tried?.found === 0 && tried.left.every(({ places }) => places.length === 0)
    ? tried.left.length
    : 0;

/** Tells what is wrong; of a text that is not this story's first of all that. */
const tellProof = (
  issues: readonly Issue[],
  { textPath, quotes }: { textPath: string; quotes: number },
  textOf: (file: string) => string | null,
  io: Io,
): void => {
  if (quotes === 0) return tellIssues(issues, textOf, io);
  const { told, more } = withFewQuotes(issues);
  const none = quotes === 1 ? "The only quote is not" : `None of the ${quotes} quotes is`;
  say(io.err, visible(`${none} in ${textPath}: is it the right article?`));
  tellIssues(told, textOf, io);
  if (more > 0) say(io.err, `${count(more, "more issue")} of its quotes; --json has them all.`);
};

/** Proves every quote against the article's text, and fills in what follows from it. */
export const verify = command({
  usage: "<story> [--text FILE] [--write]",
  about: `A quote in story.json needs its words in “exact”, as they stand in the article. Each is looked for in the article's text, also where the story has no more of it than that; the exit code is 1 until all is filled in.\nWith --write the story is given what follows from that text: of each quote its position, paragraph and digest, and the words around it where its own stand in several places; of the article its hash and length. Letters with accents are composed (NFC), as in the text. All else stays as it is. The article's text is never copied.\n${BY_ID}`,
  positionals: { least: 1, most: 1 },
  options: {
    text: {
      value: "FILE",
      help: "the article's text; article.txt in the story's folder by default",
    },
    write: { help: "fill in positions, contexts, paragraphs, digests and the article's hash" },
  },
  examples: [
    ["dateline verify geo/stories/flood-2024 --text article.txt", "tells which quotes are proved"],
    [
      "dateline verify geo/stories/flood-2024 --write",
      "fills in what follows from article.txt there",
    ],
  ],
  run: (args, io) => {
    const folder = storyFolder(storyPath(args.positionals[0] ?? "", io), io);
    const textPath = args.text("text") ?? join(folder, ARTICLE_FILE);
    checkIsArticle(textPath, folder, io);
    const article = openArticle(textPath, io);
    const before = openStory(folder, textPath, io);
    const path = join(folder, STORY_FILES.story);
    const tried = tryFill(before.story, article);
    const written = args.has("write") && write(before.story, tried, path, io) ? tried : null;
    const after = written ? { ...before.story, text: written.text } : before.story;
    const result = proofOf(folder, { ...before, story: after }, article, written);
    const textOf = (file: string) => (file === after.name ? after : before.places).text;
    tellProof(result.issues, { textPath, quotes: strangers(tried) }, textOf, io);
    if (args.has("json")) printJson(io, forPrograms(result));
    else tellResult(result, textPath, io);
    if (tried && !written && args.has("write")) throw otherText(tried, textPath);
    return exitOf(result);
  },
});
