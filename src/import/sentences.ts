import { PROBLEMS } from "../formats/problems.ts";
import type { LangMap } from "../story/records/text.ts";
import { COMMAND_PROBLEMS } from "./command-problems.ts";
import { IMPORT_PROBLEMS } from "./problems.ts";
import type { ImportProblem } from "./sheet.ts";

/** What each problem of a foreign file means, and what to do about it, for who has the command. */
export const SENTENCES: Readonly<Record<ImportProblem["code"], LangMap>> = {
  ...PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...COMMAND_PROBLEMS,
};

/** What is wrong, as a sentence. */
export const sentence = ({ code }: ImportProblem, lang = "en"): string =>
  SENTENCES[code][lang] ?? SENTENCES[code]["en"] ?? code;
