import type { Issue } from "../../../story/issue.ts";
import type { StoryFiles } from "../../../story/parse/draft.ts";
import { parseStory } from "../../../story/parse/parse.ts";
import type { Filled } from "../../../story/quote-proof/fill.ts";
import { unprovedIn } from "../../../story/quote-proof/unproved.ts";
import type { Story } from "../../../story/records/story.ts";
import { provedIn } from "../check/proved-quotes.ts";
import { say, type Io } from "../io.ts";
import { count } from "../say.ts";
import { issuesForPrograms } from "../tell-issues.ts";
import { visible } from "../visible.ts";

/** How the quotes of a story stand to the article. */
export interface Proof {
  folder: string;
  quotes: Story["quotes"];
  /** Of those that the article has, but of which the file has only the words. */
  unfilled: Story["quotes"];
  /** What was written. */
  filled: Filled | null;
  issues: readonly Issue[];
}

/** Said of what stands in for a position that the file does not have. */
const OF_PLACE = new Set(["quote-position", "quote-overlap", "quote-digest", "quote-misplaced"]);

/** Proves the quotes of a story as its file has them, those with only their words as well. */
export const proofOf = (
  folder: string,
  files: StoryFiles,
  article: string,
  filled: Filled | null,
): Proof => {
  const { found, lost } = unprovedIn(files.story.text ?? "", article);
  const { story, issues: all } = parseStory({ ...files, completesQuotes: true });
  const isOfPlace = ({ code, record }: Issue): boolean =>
    lost.has(record) ? OF_PLACE.has(code) : found.has(record) && code === "quote-position";
  const issues = all.filter((issue) => !isOfPlace(issue));
  const standing = provedIn(story, issues).filter(({ id }) => !lost.has(id));
  return {
    folder,
    quotes: standing.filter(({ id }) => !found.has(id)),
    unfilled: standing.filter(({ id }) => found.has(id)),
    filled,
    issues,
  };
};

const ids = (quotes: Story["quotes"]): string[] => quotes.map(({ id }) => id);

/** A proof for another program. */
export const forPrograms = ({ folder, quotes, unfilled, filled, issues }: Proof): object => ({
  story: folder,
  proved: ids(quotes),
  unfilled: ids(unfilled),
  changed: filled?.changed ?? [],
  left: filled?.left ?? [],
  issues: issuesForPrograms(issues),
});

const MAX_SHOWN = 50;

const quoteLine = ({
  id,
  paragraph,
  selector: [{ exact }, { start, end }],
}: Story["quotes"][number]) =>
  `${id}: characters ${start} to ${end}${paragraph === undefined ? "" : `, paragraph ${paragraph}`}: ` +
  `“${exact.length > MAX_SHOWN ? `${exact.slice(0, MAX_SHOWN)}…` : exact}”`;

const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

/** Tells what is proved, what is found, and what would fill in the rest. */
export const tellResult = (
  { folder, quotes, unfilled, filled, issues }: Proof,
  textPath: string,
  { out }: Io,
): void => {
  for (const quote of quotes) say(out, visible(quoteLine(quote)));
  for (const quote of unfilled) say(out, visible(`${quoteLine(quote)} – not filled in yet`));
  const more =
    unfilled.length > 0 ? `, ${unfilled.length} more found in the article, not filled in yet` : "";
  const written = filled ? `, ${count(filled.changed.length, "quote")} filled in` : "";
  say(
    out,
    `${folder}: ${count(quotes.length, "quote")} proved${more}${written}; ${count(issues.length, "issue")}`,
  );
  if (unfilled.length > 0)
    say(
      out,
      `“dateline verify ${quoted(folder)} --text ${quoted(textPath)} --write” fills in position, words around it and digest.`,
    );
};
