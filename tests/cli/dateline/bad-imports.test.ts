import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { badImport, badImports, hasText, type BadImport } from "../../import/bad-import.ts";
import { dateline, workFolder } from "./test-io.ts";

type Told = BadImport["problems"];

/** All that the command tells programs of a file. */
interface Answer {
  problems: Told;
  rejects?: { problems: Told }[];
}

const toldOf = async ({ name, content }: BadImport): Promise<Told> => {
  const folder = workFolder();
  writeFileSync(join(folder, name), content);
  const { exit, out } = await dateline(["import", name, "--out", "made", "--json"], folder);
  expect(exit).toBe(1);
  const { problems, rejects = [] } = JSON.parse(out) as Answer;
  return [...problems, ...rejects.flatMap((reject) => reject.problems)].map(
    ({ code, line, column }) => ({
      code,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    }),
  );
};

const PACKED = badImports().filter((code) => !hasText(code));

it.each(PACKED)(
  "the command tells %s to programs, and nothing but what belongs to it",
  async (code) => {
    const bad = badImport(code);
    expect(bad.problems.map((one) => one.code)).toContain(code);
    expect(await toldOf(bad)).toEqual(bad.problems);
  },
);
