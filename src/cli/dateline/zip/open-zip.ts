import { otherProgram } from "../../../import/open/other-programs.ts";
import { readArchive } from "../../../formats/archive/read.ts";
import type { ArchivedFile, DamagedFile } from "../../../formats/reading.ts";
import { candidates, type Candidate } from "../../../import/opening/candidates.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import { sentence } from "../../../import/sentences.ts";
import { bytesOf } from "../import/bytes-of.ts";
import { say, type Io } from "../io.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

/** Longest zip that is read, in bytes, and what of it may unpack to more than it takes. */
export const MAX_ZIP = 2 ** 30;
export const MAX_UNPACKED = 2 ** 28;

/** A story or an archive in a zip. */
export type InZip = Exclude<Candidate, { kind: "foreign" }>;

/** A zip that holds stories or archives. */
export interface OpenedZip {
  path: string;
  files: ReadonlyMap<string, ArchivedFile>;
  /** What is not as it was packed. */
  damaged: ReadonlyMap<string, DamagedFile>;
  /** What is wrong with the zip, which was told. */
  problems: readonly ImportProblem[];
  /** Empty where what is wrong with the zip was told. */
  found: readonly InZip[];
}

export const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** Files of a zip that are named where none of them is meant. */
const MOST_NAMED = 5;

/** Nothing that is looked for is in a zip with which nothing is wrong. */
export class NoneInZip extends WrongUse {
  /** What to do about the file that it holds instead. */
  readonly advice: readonly ImportProblem[];

  constructor(message: string, advice: readonly ImportProblem[]) {
    super(message);
    this.advice = advice;
  }
}

const byPath = <T extends ArchivedFile>(files: readonly T[]): Map<string, T> =>
  new Map(files.map((file) => [file.path, file]));

/** What to do about a file that a zip holds instead, where that is known. */
const adviceOn = ({ path, bytes }: ArchivedFile): ImportProblem[] => {
  const advice = isZip(path)
    ? ({ code: "zip-beside", detail: path } as const)
    : otherProgram(path, bytes);
  return advice.code === "kind-unknown" ? [] : [advice];
};

/** Tells what is wrong with a zip. */
export const tellZip = (path: string, problems: readonly ImportProblem[], io: Io): void => {
  for (const problem of problems)
    say(
      io.err,
      visible(
        `${path}: ${sentence(problem)}${problem.expected === undefined ? "" : ` Expected: ${problem.expected}`} Found: ${problem.detail} [${problem.code}]`,
      ),
    );
};

/** Reads a zip and tells what is wrong with it; a `WrongUse` where nothing is, and no story and no archive is in it. */
export const openZip = (
  path: string,
  io: Io,
  expected = "story.json or archive.json",
): OpenedZip => {
  const { files, damaged, problems } = readArchive(bytesOf(path, io, MAX_ZIP), {
    mostUnpacked: MAX_UNPACKED,
  });
  tellZip(path, problems, io);
  const paths = [...files, ...damaged].map((file) => file.path);
  const found = candidates(paths).filter((one): one is InZip => one.kind !== "foreign");
  if (found.length > 0 || problems.length > 0)
    return { path, files: byPath(files), damaged: byPath(damaged), problems, found };
  const advice = files.flatMap(adviceOn).slice(0, 1);
  throw new NoneInZip(
    `Expected ${expected} in ${path}, found ${visible(paths.slice(0, MOST_NAMED).join(", ")) || "no file"}.${advice.map((one) => ` ${sentence(one)}`).join("")}`,
    advice,
  );
};

/** What is in a zip, where that is one story or archive; else a `WrongUse`. */
export const theOne = ({ path, found }: OpenedZip): InZip => {
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const all = found.map((one) => `${one.path || "the zip itself"} (${one.kind})`);
  throw new WrongUse(
    `Expected one story or archive in ${path}, found ${found.length}: ${all.join(", ")}. Unpack the zip and take the folder you mean.`,
  );
};
