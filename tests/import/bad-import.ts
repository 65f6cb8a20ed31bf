import { readdirSync, readFileSync } from "node:fs";
import type { Recipe } from "../../src/import/options.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { importText } from "./import-text.ts";
import { MADE_IMPORTS } from "./made-imports.ts";

/**
 * `tests/fixtures/bad-import/`: a folder for every code of an import, with the files that have it, or
 * with what makes them (`make.ts`) where no small file has.
 */
const ROOT = new URL("../fixtures/bad-import/", import.meta.url);
const EXPECTED = "expected.json";
const MAKE = "make.ts";

/**
 * Where a code is told: by the command, by that with `--archive`, by the page, or by a wish that the
 * command refuses to go without.
 */
type Teller = "command" | "archive" | "page" | "wish";

/** A problem and where in the file it stands, as far as that is told; all from 1. */
export interface ExpectedProblem {
  code: ImportProblem["code"];
  line?: number;
  column?: number;
  /** Where the file has no lines. */
  row?: number;
  /** Where it is of one of several files. */
  found?: string;
}

/** Foreign files that have a problem. */
export interface BadImport {
  /** By their paths; the first is the one that is imported. */
  files: ReadonlyMap<string, Uint8Array>;
  name: string;
  content: Uint8Array;
  recipe?: Recipe;
  by: Teller;
  /** All that is told of them. */
  problems: readonly ExpectedProblem[];
}

export const badImports = (): string[] => readdirSync(ROOT).sort();

type Expected = Pick<BadImport, "recipe" | "problems"> & { by?: Teller };

const expectedOf = (folder: URL): Expected =>
  JSON.parse(readFileSync(new URL(EXPECTED, folder), "utf8")) as Expected;

const made = (code: string): [string, Uint8Array][] => {
  const make = MADE_IMPORTS[code];
  if (!make) throw new Error(`made-imports.ts does not name the ${MAKE} of ${code}.`);
  const encoder = new TextEncoder();
  return Object.entries(make()).map(([name, content]) => [
    name,
    typeof content === "string" ? encoder.encode(content) : content,
  ]);
};

const filesOf = (code: string, folder: URL): [string, Uint8Array][] => {
  const names = readdirSync(folder).filter((one) => one !== EXPECTED);
  if (names.includes(MAKE)) return made(code);
  return names.sort().map((name) => [name, readFileSync(new URL(name, folder))]);
};

/** The files of a code. */
export const badImport = (code: string): BadImport => {
  const folder = new URL(`${code}/`, ROOT);
  const files = filesOf(code, folder);
  const [first] = files;
  if (!first) throw new Error(`${folder.pathname} has no file besides ${EXPECTED}.`);
  const [name, content] = first;
  return { by: "command", ...expectedOf(folder), files: new Map(files), name, content };
};

/** The codes that are told so. */
export const badImportsBy = (...tellers: readonly Teller[]): string[] =>
  badImports().filter((code) =>
    tellers.includes(expectedOf(new URL(`${code}/`, ROOT)).by ?? "command"),
  );

/** Whether its file is of bytes that are unpacked or fetched in parts: the command reads such. */
const isPacked = ({ name }: BadImport): boolean => /\.(?:zip|kmz|parquet|fgb)$/.test(name);

/** Whether there is a text that shows the code. */
export const hasText = (code: string): boolean =>
  badImportsBy("command", "wish").includes(code) && !isPacked(badImport(code));

/** All that is told of a file. */
export const problemsOf = ({ name, content, recipe }: BadImport): ImportProblem[] => {
  const { problems, rejects } = importText(name, content, recipe);
  return [...problems, ...rejects.flatMap(({ problem, also }) => [problem, ...also])];
};
