import { readdirSync, readFileSync } from "node:fs";
import type { Recipe } from "../../src/import/options.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { importText } from "./import-text.ts";

/** `tests/fixtures/bad-import/`: a folder for every code of an import, with a file that has it. */
const ROOT = new URL("../fixtures/bad-import/", import.meta.url);
const EXPECTED = "expected.json";

/** A problem and where in the file it stands, as far as that is told; both from 1. */
interface ExpectedProblem {
  code: ImportProblem["code"];
  line?: number;
  column?: number;
}

/** A foreign file that has a problem. */
export interface BadImport {
  name: string;
  content: Uint8Array;
  recipe?: Recipe;
  /** All that is told of it. */
  problems: readonly ExpectedProblem[];
}

export const badImports = (): string[] => readdirSync(ROOT).sort();

/** Whether its file is of bytes that are unpacked or fetched in parts: the command reads such. */
const isPacked = ({ name }: BadImport): boolean => /\.(?:zip|kmz|parquet|fgb)$/.test(name);

/** Whether there is a text that shows the code. */
export const hasText = (code: string): boolean =>
  badImports().includes(code) && !isPacked(badImport(code));

/** The file of a code. */
export const badImport = (code: string): BadImport => {
  const folder = new URL(`${code}/`, ROOT);
  const name = readdirSync(folder).find((one) => one !== EXPECTED);
  if (name === undefined) throw new Error(`${folder.pathname} has no file besides ${EXPECTED}.`);
  const expected = JSON.parse(readFileSync(new URL(EXPECTED, folder), "utf8")) as Pick<
    BadImport,
    "recipe" | "problems"
  >;
  return { name, content: readFileSync(new URL(name, folder)), ...expected };
};

/** All that is told of a file. */
export const problemsOf = ({ name, content, recipe }: BadImport): ImportProblem[] => {
  const { problems, rejects } = importText(name, content, recipe);
  return [...problems, ...rejects.flatMap(({ problem, also }) => [problem, ...also])];
};
