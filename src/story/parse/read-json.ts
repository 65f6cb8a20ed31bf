import { printParseErrorCode, visit, type ParseError, type ParseErrorCode } from "jsonc-parser";
import { makeIssue, type Issue, type Path, type Spot } from "../issue.ts";
import { parsed, salvage, type Content } from "./content.ts";
import { damagedFile, type Damage } from "./damaged-file.ts";
import type { Fault } from "./decode.ts";
import { cleanText, maySuspect } from "./hidden-characters.ts";
import { IssueBook } from "./issue-book.ts";
import { spotFinder } from "./line-finder.ts";
import { scanJson, type Scanned } from "./scan-json.ts";
import { MAX_BRACKETS, MAX_BYTES, MAX_CHARACTERS, MAX_FIELDS, MAX_LENIENT } from "./size-limits.ts";

/** A text file of a story, as the shell read it. `text: null` when there is none. */
export interface SourceFile {
  name: string;
  text: string | null;
  /** Where there is none: a file beside its place whose name is much like it. */
  near?: string | null;
  /** What was wrong with its bytes. */
  fault?: Fault;
  /** Bytes of a file that the shell did not read because it is larger than `MAX_BYTES`. */
  size?: number;
  /** Why the shell did not rely on what stands in it: it came damaged. */
  damage?: Damage;
}

export interface JsonFile {
  name: string;
  /** What could be read; `undefined` when nothing could. */
  value: unknown;
  /** Line and column of a value, or of the nearest enclosing one that exists. */
  locate: (path: Path) => Spot;
  /** Whether a mistake in the file's JSON, or its early end, lies within the value. */
  isBroken: (path: Path) => boolean;
}

const MAX_DEPTH = 64;

/** Enough to mend a file in one go; after more than that the rest follows from the first. */
const MAX_SYNTAX = 20;

type SpotOf = (offset: number) => Spot;

const wordsOf = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();

const syntaxIssue = (error: ParseError, text: string, spot: Spot): Issue => {
  const { offset, length } = error;
  const found = text.slice(offset, offset + Math.min(length, 20)) || "the end of the file";
  const rest =
    text.length <= MAX_LENIENT
      ? "what could be read beside it was"
      : "nothing of so large a file is read until it is";
  return makeIssue("json-syntax", spot, [], {
    expected: "valid JSON",
    found: `“${found}”`,
    said: `The file is not valid JSON (${wordsOf(error)}) at “${found}”; ${rest}.`,
  });
};

/** Ends the look for mistakes; thrown and caught here. */
class Enough extends Error {}

/** What is wrong later in a line mostly follows from what was wrong first. */
const syntaxErrors = (text: string, spot: SpotOf): ParseError[] => {
  const lines = new Map<number, ParseError>();
  const onError = (error: ParseErrorCode, offset: number, length: number): void => {
    const { line } = spot(offset);
    if (!lines.has(line)) lines.set(line, { error, offset, length });
    if (lines.size === MAX_SYNTAX) throw new Enough();
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return [...lines.values()];
};

const tooLarge = (spot: Spot, most: string, found: string): Issue =>
  makeIssue("file-too-large", spot, [], { expected: `at most ${most}`, found });

/** Why a file is not looked into at all, or its text. */
const textOf = ({
  name,
  text,
  near,
  size,
  damage,
}: SourceFile): { refused: Issue } | { text: string } => {
  const start: Spot = { file: name, line: 1, column: 1 };
  if (size !== undefined) return { refused: tooLarge(start, `${MAX_BYTES} bytes`, `${size}`) };
  if (damage) return { refused: damagedFile(name, damage) };
  if (text === null)
    return {
      refused: makeIssue("file-missing", start, [], {
        expected: "a file",
        found: "none",
        ...(near && { nearest: near }),
        said: "There is no such file.",
      }),
    };
  return text.length > MAX_CHARACTERS
    ? { refused: tooLarge(start, `${MAX_CHARACTERS} characters`, `${text.length}`) }
    : { text: text.replace(/^\uFEFF/, "") };
};

/** Why a text is not parsed, or `null`. */
const unsafe = ({ tooDeepAt, brackets, widest }: Scanned, spot: SpotOf): Issue | null => {
  if (tooDeepAt !== null)
    return makeIssue("file-too-deep", spot(tooDeepAt), [], {
      expected: `at most ${MAX_DEPTH} levels of brackets`,
      found: "more",
    });
  const start = spot(0);
  if (widest > MAX_FIELDS) return tooLarge(start, `${MAX_FIELDS} fields in one { }`, `${widest}`);
  return brackets > MAX_BRACKETS
    ? tooLarge(start, `${MAX_BRACKETS} lists and objects`, `${brackets}`)
    : null;
};

const duplicateKeys = ({ eachDuplicate }: Content, spot: SpotOf, name: string, book: IssueBook) =>
  eachDuplicate((offset, path) =>
    book.add(name, "duplicate-key", () =>
      makeIssue("duplicate-key", spot(offset), path, {
        expected: `the field “${path.at(-1)}” once`,
        found: "it again here",
      }),
    ),
  );

const hiddenCharacter = (what: string, spot: Spot, path: Path): Issue =>
  makeIssue("hidden-character", spot, path, {
    expected: "characters that can be seen",
    found: what,
    said: `Found ${what} in the text.`,
  });

/**
 * Reads JSON and never throws: size and depth are checked first, and what is whole is kept. What is
 * wrong goes into the book. Valid JSON is read by the engine's own parser, and where something stands
 * is only looked for when it is to be told.
 */
export const openJson = (file: SourceFile, book: IssueBook): JsonFile => {
  const { name, fault } = file;
  const refuse = (issue: Issue): JsonFile => {
    book.add(name, issue.code, () => issue);
    return {
      name,
      value: undefined,
      locate: () => ({ file: name, line: 1, column: 1 }),
      isBroken: () => true,
    };
  };
  const given = textOf(file);
  if ("refused" in given) return refuse(given.refused);
  const { text } = given;
  const spot = spotFinder(name, text);
  const scanned = scanJson(text, MAX_DEPTH);
  const danger = unsafe(scanned, spot);
  if (danger) return refuse(danger);
  if (fault) book.add(name, fault.code, () => makeIssue(fault.code, spot(fault.at), [], fault));
  const whole = parsed(text, scanned.fields);
  const content = whole ?? salvage(text);
  const { value, offsetOf, isBroken } = content;
  const locate = (path: Path): Spot => spot(offsetOf(path));
  for (const error of whole ? [] : syntaxErrors(text, spot))
    book.add(name, "json-syntax", () => syntaxIssue(error, text, spot(error.offset)));
  duplicateKeys(content, spot, name, book);
  if (!maySuspect(text)) return { name, value, locate, isBroken };
  const clean = cleanText(value, (what, path) =>
    book.add(name, "hidden-character", () => hiddenCharacter(what, locate(path), path)),
  );
  return { name, value: clean, locate, isBroken };
};

/** As `openJson`, with what is wrong in a list of its own. */
export const readJson = (file: SourceFile): JsonFile & { issues: Issue[] } => {
  const book = new IssueBook();
  const json = openJson(file, book);
  return { ...json, issues: book.told() };
};
