import { parseEdtf } from "../../../story/edtf.ts";
import { LANGUAGE_PATTERN } from "../../../story/language-tag.ts";
import { Text, WebUrl } from "../../../story/records/text.ts";
import { brief } from "../brief.ts";
import type { Args } from "../command.ts";
import { say, type Io } from "../io.ts";
import { canonicalTag, tellUnknownLanguage } from "../language-tag.ts";
import { WrongUse } from "../wrong-use.ts";

interface Question {
  ask: string;
  /** When nothing is answered. */
  otherwise?: string;
  /** What then stands in the story, where that depends on its language. */
  hint?: string;
  isGood: (text: string) => boolean;
  expected: string;
}

const isText = (text: string): boolean => Text.safeParse(text).success;

const TEXT = "some words, at most 5000 characters";

/** What is asked on a terminal where no option says it; elsewhere the usual answer holds. */
const QUESTIONS = {
  headline: {
    ask: "Headline, in your own words",
    hint: "A headline of your own",
    isGood: isText,
    expected: TEXT,
  },
  lang: {
    ask: "Language of your texts",
    otherwise: "en",
    isGood: (text) => LANGUAGE_PATTERN.test(canonicalTag(text)),
    expected: "a language tag such as en or ar",
  },
  title: {
    ask: "Title of the article",
    hint: "Title of the article",
    isGood: isText,
    expected: TEXT,
  },
  publisher: { ask: "Who published it", isGood: isText, expected: "a name" },
  url: {
    ask: "Its address",
    isGood: (text) => WebUrl.safeParse(text).success,
    expected: "an http or https address such as https://example.org/a",
  },
  published: {
    ask: "Day it was published, as 2024-03-05",
    isGood: (text) => parseEdtf(text) !== null,
    expected: "a date such as 2024-03-05",
  },
} as const satisfies Record<string, Question>;

type Name = keyof typeof QUESTIONS;

const checked = (name: Name, text: string): string => {
  const { isGood, expected } = QUESTIONS[name];
  if (!isGood(text))
    throw new WrongUse(`Expected ${expected} in --${name}, found “${brief(text)}”.`);
  return text;
};

const askFor = async (question: Question, io: Io): Promise<string | undefined> => {
  if (!io.ask) return question.otherwise;
  const hint = question.hint ?? question.otherwise ?? "may be left out";
  for (;;) {
    const answer = await io.ask(`${question.ask} (${hint}): `);
    if (answer === "") return question.otherwise;
    if (question.isGood(answer)) return answer;
    say(io.err, `Expected ${question.expected}, found “${brief(answer)}”.`);
  }
};

/** What options say or somebody answers. */
export const answers = async (args: Args<Name | "out" | "force">, io: Io) => {
  const given: Partial<Record<Name, string | undefined>> = {};
  for (const name of Object.keys(QUESTIONS) as Name[]) {
    const text = args.text(name);
    given[name] = text === undefined ? await askFor(QUESTIONS[name], io) : checked(name, text);
  }
  const lang = canonicalTag(given.lang ?? "en");
  tellUnknownLanguage(lang, io);
  return { ...given, lang };
};
