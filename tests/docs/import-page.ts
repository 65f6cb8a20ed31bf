import { excerpt } from "../../src/cli/dateline/excerpt.ts";
import { SENTENCES, sentence } from "../../src/import/sentences.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { BAD_IMPORTS, type BadImport } from "../fixtures/bad-import.ts";
import { importText } from "../import/import-text.ts";

const WIDTH = 100;

/** All that is told of a file. */
export const problemsOf = ({ name, content, recipe }: BadImport): ImportProblem[] => {
  const { problems, rejects } = importText(name, content, recipe);
  return [...problems, ...rejects.map(({ problem }) => problem)];
};

const exampleOf = (code: ImportProblem["code"], bad: BadImport): string => {
  const problem = problemsOf(bad).find((one) => one.code === code);
  if (!problem) throw new Error(`The file of ${code} does not have it.`);
  const { line, character = 1, detail, expected, nearest } = problem;
  const text =
    typeof bad.content === "string" ? bad.content : new TextDecoder().decode(bad.content);
  const shown = line === undefined ? null : excerpt(text, { line, column: character }, WIDTH);
  const place = [bad.name, line, problem.character].filter((part) => part !== undefined).join(":");
  const lines = [
    place,
    ...(shown === null ? [] : [shown.trimEnd()]),
    ...(expected === undefined ? [] : [`Expected: ${expected}`]),
    ...(detail === "" ? [] : [`Found: ${detail.replaceAll("\uFFFD", "?")}`]),
    ...(nearest === undefined ? [] : [`Did you mean ${nearest}?`]),
  ];
  return `\`\`\`text\n${lines.join("\n").replaceAll("\uFFFD", "?")}\n\`\`\``;
};

/** The page of all that an import can say; each code's example is a file of the tests. */
export const importPage = (): string =>
  `${[
    "# What an import says",
    "`dateline import` and “Open a story…” tell of each problem with its code, where it stands (line, and column in it), what was found and, where one is near, the right value. With `--json` these are `line`, `character`, `path` (JSON pointer), `detail`, `expected` and `nearest`, with what it means as `message`; `column` is a table's.",
    ...(Object.keys(SENTENCES) as ImportProblem["code"][]).flatMap((code) => {
      const bad = BAD_IMPORTS[code];
      return [`## ${code}`, sentence({ code, detail: "" }), ...(bad ? [exampleOf(code, bad)] : [])];
    }),
  ].join("\n\n")}\n`;
