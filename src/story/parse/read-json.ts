import { printParseErrorCode, visit, type ParseError } from "jsonc-parser";
import { makeIssue, type Issue, type Path, type Spot } from "../issue.ts";
import { parsed, salvage } from "./content.ts";
import type { Fault } from "./decode.ts";
import { cleanText, countFields, maySuspect } from "./hidden-characters.ts";
import { IssueBook } from "./issue-book.ts";
import { spotFinder } from "./line-finder.ts";
import { scanJson } from "./scan-json.ts";
import { MAX_BYTES, MAX_CHARACTERS, MAX_LENIENT } from "./size-limits.ts";

/** A text file of a story, as the shell read it. `text: null` when there is none. */
export interface SourceFile {
  name: string;
  text: string | null;
  /** What was wrong with its bytes. */
  fault?: Fault;
  /** Bytes of a file that the shell did not read because it is larger than `MAX_BYTES`. */
  size?: number;
}

export interface JsonFile {
  name: string;
  /** What could be read; `undefined` when nothing could. */
  value: unknown;
  /** Line and column of a value, or of the nearest enclosing one that exists. */
  locate: (path: Path) => Spot;
}

const MAX_DEPTH = 64;

/** Enough to mend a file in one go; after more than that the rest follows from the first. */
const MAX_SYNTAX = 20;

type SpotOf = (offset: number) => Spot;

const wordsOf = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();

const syntaxIssue = (error: ParseError, text: string, spot: Spot, isRead: boolean): Issue => {
  const { offset, length } = error;
  const found = text.slice(offset, offset + Math.min(length, 20)) || "the end of the file";
  const rest = isRead
    ? "what stands before was read"
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
  const onError = (error: number, offset: number, length: number): void => {
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

/** Why a file is not looked into at all, or `null`. */
const refusal = ({ name, text, size }: SourceFile): Issue | null => {
  const start: Spot = { file: name, line: 1, column: 1 };
  const tooLarge = (most: string, found: number): Issue =>
    makeIssue("file-too-large", start, [], { expected: `at most ${most}`, found: String(found) });
  if (size !== undefined) return tooLarge(`${MAX_BYTES} bytes`, size);
  if (text === null)
    return makeIssue("file-missing", start, [], {
      expected: "a file",
      found: "none",
      said: "There is no such file.",
    });
  return text.length > MAX_CHARACTERS
    ? tooLarge(`${MAX_CHARACTERS} characters`, text.length)
    : null;
};

/**
 * Reads JSON and never throws: size and depth are checked first, and what is whole is kept. What is
 * wrong goes into the book. Valid JSON is read by the engine's own parser, and where something stands
 * is only looked for when it is to be told.
 */
export const openJson = (file: SourceFile, book: IssueBook): JsonFile => {
  const { name, fault } = file;
  const tell = (issue: Issue): void => book.add(name, issue.code, () => issue);
  const nothing = { name, value: undefined, locate: () => ({ file: name, line: 1, column: 1 }) };
  const refused = refusal(file);
  if (refused) tell(refused);
  if (refused || file.text === null) return nothing;
  const text = file.text.replace(/^\uFEFF/, "");
  const spot = spotFinder(name, text);
  const { tooDeepAt, fields } = scanJson(text, MAX_DEPTH);
  if (tooDeepAt !== null) {
    tell(
      makeIssue("file-too-deep", spot(tooDeepAt), [], {
        expected: `at most ${MAX_DEPTH} levels of brackets`,
        found: "more",
      }),
    );
    return nothing;
  }
  if (fault) tell(makeIssue(fault.code, spot(fault.at), [], fault));
  const whole = parsed(text);
  if (!whole)
    for (const error of syntaxErrors(text, spot))
      tell(syntaxIssue(error, text, spot(error.offset), text.length <= MAX_LENIENT));
  const { value, offsetOf, eachDuplicate } = whole ?? salvage(text);
  const locate = (path: Path): Spot => spot(offsetOf(path));
  if (!whole || countFields(value) !== fields)
    eachDuplicate((offset, path) =>
      book.add(name, "duplicate-key", () =>
        makeIssue("duplicate-key", spot(offset), path, {
          expected: `the field “${path.at(-1)}” once`,
          found: "it again here",
        }),
      ),
    );
  const hidden = (what: string, path: Path): void =>
    book.add(name, "hidden-character", () =>
      makeIssue("hidden-character", locate(path), path, {
        expected: "characters that can be seen",
        found: what,
        said: `Found ${what} in the text.`,
      }),
    );
  return { name, value: maySuspect(text) ? cleanText(value, hidden) : value, locate };
};

/** As `openJson`, with what is wrong in a list of its own. */
export const readJson = (file: SourceFile): JsonFile & { issues: Issue[] } => {
  const book = new IssueBook();
  const json = openJson(file, book);
  return { ...json, issues: book.told() };
};
