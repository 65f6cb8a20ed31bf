import { problemExcerpt, shownText } from "../../src/cli/dateline/import/problem-excerpt.ts";
import { spotOf } from "../../src/cli/dateline/import/tell-import.ts";
import { openFile } from "../../src/import/open/index.ts";
import { SENTENCES, sentence } from "../../src/import/sentences.ts";
import { severityOf } from "../../src/import/severity.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { badImport, hasText, problemsOf } from "../import/bad-import.ts";
import { foreign } from "../import/import-text.ts";

const WIDTH = 100;

const exampleOf = (code: ImportProblem["code"]): string => {
  const bad = badImport(code);
  const problem = problemsOf(bad).find((one) => one.code === code);
  if (!problem) throw new Error(`The file of ${code} does not have it.`);
  const { detail, expected, nearest } = problem;
  const recipe = bad.recipe ?? {};
  const sheet = openFile(foreign(bad.name, bad.content), recipe);
  const shown = problemExcerpt(problem, shownText(bad.name, sheet, recipe), WIDTH);
  const lines = [
    spotOf(bad.name, problem),
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
    "`dateline import` and “Open a story…” tell of each problem with its code, where it stands (line, and column in it), what was found and, where one is near, the right value. With `--json` these are `file`, `line`, `column` (both from 1, as far as they are known), `path` (JSON pointer), `heading` (the column of a table), `found`, `expected`, `nearest`, `further` (how many more like it the same shape has), `severity`, `mend` and `message`, as the issues of stories have them.",
    "An **error** leaves out a row, or the whole file. A **warning** leaves out no row, but something of one was lost or changed, or may be meant otherwise. Either makes the command end with 1. A **hint** is no mistake of the file; with hints alone it ends with 0.",
    ...(Object.keys(SENTENCES) as ImportProblem["code"][]).flatMap((code) => {
      return [
        `## ${code}`,
        `_${severityOf(code)}_`,
        sentence({ code, detail: "" }),
        ...(hasText(code) ? [exampleOf(code)] : []),
      ];
    }),
  ].join("\n\n")}\n`;
