import type { LanguageTools } from "../../ui/language.ts";
import type { OpeningMessages } from "../../ui/messages/shape/opening.ts";
import { remarkWords } from "../../ui/opening/remark-words.ts";
import type { Failed } from "./open-state.ts";

/** Why nothing was opened, by what it is; to add a reason: a line here and its text. */
const WORDS: Record<Failed["why"], (failed: OpeningMessages["failed"], detail: string) => string> =
  {
    "nothing-known": ({ nothingKnown }, names) => nothingKnown(names),
    empty: ({ empty }, name) => empty(name),
    "too-large": ({ tooLarge }, name) => tooLarge(name),
    "rows-too-many": ({ rowsTooMany }, rows) => rowsTooMany(Number(rows)),
    "too-many-rows": ({ tooManyRows }, events) => tooManyRows(Number(events)),
    "not-readable": ({ notReadable }, name) => notReadable(name),
    "story-lost": ({ storyLost }, name) => storyLost(name),
    worker: ({ worker }) => worker,
    "none-named": ({ noneNamed }) => noneNamed,
    "not-an-address": ({ notAnAddress }, address) => notAnAddress(address),
    "host-not-allowed": ({ hostNotAllowed }, address) => hostNotAllowed(address),
    "not-fetched": ({ notFetched }, address) => notFetched(address),
  };

/** Why nothing was opened, in a sentence. */
export const failureWords = ({ failed }: OpeningMessages, { why, detail }: Failed): string =>
  WORDS[why](failed, detail);

/** What is known beside the sentence, a line each. */
export const failureLines = (
  say: OpeningMessages,
  { problems, fetching }: Failed,
  tools: LanguageTools,
): string[] => [
  ...(fetching ? [say.fetching[fetching.trouble](fetching.address, fetching.status)] : []),
  ...problems.map((problem) => remarkWords(problem, say, tools)),
];

/** What is wrong with an archive's files, in the one language that it is told in. */
export const faultLines = ({ faults = [] }: Pick<Failed, "faults">): string[] =>
  faults.map(({ file, message }) => `${file}: ${message}`);
