import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatIssue } from "../story/format-issue.ts";
import { parseStory } from "../story/parse/parse.ts";
import { readStoryFiles, storyFolders } from "./story-files.ts";

const USAGE = `Usage: npm run check:stories -- [folder …] [--text article.txt]

Checks story folders (all under geo/stories by default). With the article's own text, as
article.txt in the folder or by --text, every quote is proved against it.`;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** Checks one story, prints what is wrong, and tells how much that was. */
const check = (folder: string, articlePath: string | undefined): number => {
  const files = readStoryFiles(folder, articlePath);
  const { story, issues } = parseStory(files);
  for (const issue of issues) console.error(formatIssue(issue));
  const proof =
    files.articleText === undefined
      ? "checked against their digests (no article text here)"
      : "proved against the article";
  console.log(
    `${folder}: ${count(story.events.length, "event")}, ${count(story.places.length, "place")}, ` +
      `${count(story.claims.length, "claim")}, ${count(story.quotes.length, "quote")} ${proof}; ` +
      count(issues.length, "issue"),
  );
  return issues.length;
};

const OPTIONS = { text: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** The arguments, or what is wrong with them. */
const readArguments = () => {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const main = (): number => {
  const read = readArguments();
  if (typeof read === "string") {
    console.error(`${read}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = read;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folders = positionals.length > 0 ? positionals : storyFolders("geo/stories");
  if (folders.length === 0) {
    console.error("There is no story to check: geo/stories is empty.");
    return 2;
  }
  if (values.text !== undefined && folders.length > 1) {
    console.error("--text belongs to one story: name its folder too.");
    return 2;
  }
  if (values.text !== undefined && !existsSync(values.text)) {
    console.error(`Expected the article's text at ${values.text}, found no such file.`);
    return 2;
  }
  const issues = folders.map((folder) => check(folder, values.text));
  return issues.some((n) => n > 0) ? 1 : 0;
};

process.exitCode = main();
