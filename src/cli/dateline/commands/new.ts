import { basename, join } from "node:path";
import { parseEdtf } from "../../../story/edtf.ts";
import { ID_PATTERN, LANGUAGE_PATTERN } from "../../../story/records/text.ts";
import { starterFiles, type StarterFacts } from "../../../story/starter.ts";
import { starterGuide } from "../../../story/starter-guide.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import { command, type Args } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { printJson } from "../say.ts";
import { schemasFrom } from "../schemas-from.ts";
import { today } from "../today.ts";
import { WrongUse } from "../wrong-use.ts";

interface Question {
  ask: string;
  /** When nothing is answered. */
  otherwise?: string;
  isGood: (text: string) => boolean;
  expected: string;
}

const some = (text: string): boolean => text.trim() !== "";

/** What is asked on a terminal where no option says it; elsewhere the usual answer holds. */
const QUESTIONS = {
  headline: {
    ask: "Headline, in your own words",
    otherwise: "A headline of your own",
    isGood: some,
    expected: "some words",
  },
  lang: {
    ask: "Language of your texts",
    otherwise: "en",
    isGood: (text) => LANGUAGE_PATTERN.test(text),
    expected: "a language tag such as en or ar",
  },
  title: {
    ask: "Title of the article",
    otherwise: "Title of the article",
    isGood: some,
    expected: "some words",
  },
  publisher: { ask: "Who published it", isGood: some, expected: "a name" },
  url: {
    ask: "Its address",
    isGood: (text) => URL.canParse(text) && /^https?:/.test(text),
    expected: "an http or https address",
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
  if (!isGood(text)) throw new WrongUse(`Expected ${expected} in --${name}, found “${text}”.`);
  return text;
};

const askFor = async (question: Question, io: Io): Promise<string | undefined> => {
  if (!io.ask) return question.otherwise;
  const hint = question.otherwise === undefined ? "may be left out" : question.otherwise;
  for (;;) {
    const answer = await io.ask(`${question.ask} (${hint}): `);
    if (answer === "") return question.otherwise;
    if (question.isGood(answer)) return answer;
    say(io.err, `Expected ${question.expected}, found “${answer}”.`);
  }
};

const answers = async (args: Args<Name | "out" | "force">, io: Io) => {
  const given: Partial<Record<Name, string | undefined>> = {};
  for (const name of Object.keys(QUESTIONS) as Name[]) {
    const text = args.text(name);
    given[name] = text === undefined ? await askFor(QUESTIONS[name], io) : checked(name, text);
  }
  return given;
};

/** Makes the folder of a new story. */
export const newStory = command({
  summary: "start a story: two valid files to write over, and a guide",
  usage: "<id> [--out FOLDER]",
  about:
    "The id becomes the folder's name and a part of the story's address: lower-case letters, digits and hyphens.\nOn a terminal it asks for what the options do not say. In a script the usual answers are taken.",
  positionals: { least: 1, most: 1 },
  options: {
    out: { value: "FOLDER", help: "its folder, named by the id; geo/stories/<id> by default" },
    headline: { value: "TEXT", help: "headline, in your own words" },
    lang: { value: "TAG", help: "language of your texts; en by default" },
    title: { value: "TEXT", help: "title of the article" },
    publisher: { value: "NAME", help: "who published the article" },
    url: { value: "URL", help: "address of the article" },
    published: { value: "DATE", help: "day on which the article was published" },
    force: { help: "replace the files that are there" },
  },
  examples: [
    ["dateline new flood-2024-03", "asks a few questions and makes geo/stories/flood-2024-03"],
    [
      'dateline new flood --out my-stories/flood --headline "Flood damages a bridge"',
      "makes it in another folder, with its headline",
    ],
  ],
  run: async (args, io) => {
    const id = args.positionals[0] ?? "";
    if (!ID_PATTERN.test(id))
      throw new WrongUse(
        `Expected an id of lower-case letters, digits and inner hyphens, found “${id}”.`,
      );
    const folder = args.text("out") ?? join("geo/stories", id);
    if (basename(folder) !== id)
      throw new WrongUse(`Expected a folder named “${id}” as the story is, found “${folder}”.`);
    const { headline = id, lang = "en", title = id, ...rest } = await answers(args, io);
    const facts: StarterFacts = {
      ...{ id, lang, headline, articleTitle: title, ...rest },
      today: today(),
      schemas: schemasFrom(folder, io),
    };
    const made = starterFiles(facts);
    const files = [
      { path: join(folder, STORY_FILES.story), content: made.story },
      { path: join(folder, STORY_FILES.places), content: made.places },
      { path: join(folder, "README.md"), content: starterGuide(id, folder) },
    ];
    io.files.write(files, { force: args.has("force") });
    if (args.has("json")) printJson(io, { story: folder, files: files.map(({ path }) => path) });
    else {
      for (const { path } of files) say(io.out, path);
      say(io.out, `Next: read ${join(folder, "README.md")}, or run “dateline validate ${folder}”.`);
    }
    return EXIT.clean;
  },
});
