import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isIssue } from "../../../src/import/problems.ts";
import {
  badImport,
  badImportsBy,
  problemsOf,
  type BadImport,
  type ExpectedProblem,
} from "../../import/bad-import.ts";
import { dateline, workFolder } from "./test-io.ts";

type Answered = Awaited<ReturnType<typeof dateline>>;

/** All that the command tells programs of a file. */
interface Answer {
  problems: Told[];
  rejects?: { problems: Told[] }[];
}

type Told = ExpectedProblem & Record<"expected" | "mend", string>;

const RECIPE = "recipe.json";

/** What the command answers where the files lie in the folder that it is called in. */
const answerOf = async ({ files, name, recipe, by }: BadImport): Promise<Answered> => {
  const folder = workFolder();
  for (const [path, content] of [...files, [RECIPE, JSON.stringify(recipe ?? {})] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const options = ["--recipe", RECIPE, ...(by === "archive" ? ["--archive"] : [])];
  const answered = await dateline(["import", name, "--out", "made", "--json", ...options], folder);
  rmSync(folder, { recursive: true });
  return answered;
};

const allIn = ({ problems, rejects = [] }: Answer) => [
  ...problems,
  ...rejects.flatMap((reject) => reject.problems),
];

const toldIn = (answer: Answer): ExpectedProblem[] =>
  allIn(answer).map(({ code, line, column, row }) => ({
    code,
    ...(line === undefined ? { ...(row !== undefined && { row }) } : { line }),
    ...(column !== undefined && { column }),
  }));

describe("the command tells programs", () => {
  it.each(badImportsBy("command", "archive"))(
    "%s, with its line and column, and nothing but what belongs to it",
    async (code) => {
      const bad = badImport(code);
      expect(bad.problems.map((one) => one.code)).toContain(code);
      const { exit, out } = await answerOf(bad);
      const answer = JSON.parse(out) as Answer;
      expect(toldIn(answer)).toEqual(bad.problems);
      for (const { expected, mend } of allIn(answer)) {
        expect(expected).toMatch(/\S/);
        expect(mend).toMatch(/\S/);
      }
      expect(exit).toBe(bad.problems.some((one) => isIssue(one.code)) ? 1 : 0);
    },
  );

  it.each(badImportsBy("wish"))("that a wish cannot be followed (%s)", async (code) => {
    const bad = badImport(code);
    expect(problemsOf(bad)).toMatchObject(bad.problems);
    const { exit, out } = await answerOf(bad);
    expect([exit, JSON.parse(out)]).toMatchObject([2, { error: { code: "wrong-use" } }]);
    expect(out).toContain(problemsOf(bad)[0]?.detail);
  });
});
