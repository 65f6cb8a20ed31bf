import { openForeignJson } from "../../formats/geojson/open-json.ts";
import { isObject } from "../../formats/geojson/feature.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import type { ImportProblem, Sheet, SheetRow } from "../sheet.ts";
import { joined, type Beginning } from "./joined.ts";

/** What begins each text of a sequence (RFC 8142, RFC 7464). */
const SEPARATOR = "\u001E";

/** One of several JSON texts in a file. */
interface Piece extends Beginning {
  text: string;
}

const linesIn = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

const inSequence = (text: string): Piece[] => {
  let line = 1;
  let inLine = 0;
  return text.split(SEPARATOR).flatMap((piece, n): Piece[] => {
    const begun = { text: piece, line, before: inLine + (n === 0 ? 0 : 1) };
    const ends = linesIn(piece);
    const last = Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r"));
    inLine = ends === 0 ? begun.before + piece.length : piece.length - last - 1;
    line += ends;
    return piece.trim() === "" ? [] : [begun];
  });
};

const inLines = (text: string): Piece[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((one, n): Piece[] =>
      one.trim() === "" ? [] : [{ text: one, line: n + 1, before: 0 }],
    );

const LINES = /^\s*(\{[^\r\n]*\})[ \t]*(?:\r\n?|\n)\s*(\{[^\r\n]*)/;

/** Lines by which a file is known for one of several texts. */
const SAMPLE_LINES = 100;

const firstLines = (text: string): string[] => {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== "") lines.push(line.trim());
    if (lines.length === SAMPLE_LINES) break;
  }
  return lines;
};

const isJson = (text: string): boolean => {
  const { problems, value } = openForeignJson(text);
  return problems.length === 0 && isObject(value);
};

const isWholeObject = (line: string): boolean => /^\{.*\}$/.test(line) && isJson(line);

/**
 * Whether lines are texts of their own though some of them are none. In a single text of several lines
 * no more than half can be objects, as something has to stand between them.
 */
const areTexts = ([first = "", ...more]: readonly string[], isNamed: boolean): boolean => {
  if (more.length === 0) return isNamed && first.startsWith("{");
  const begins = isWholeObject(first);
  const objects = more.filter(isWholeObject).length + (begins ? 1 : 0);
  const isClosed = begins || /^(?:[^[{]|\[.*\]$)/.test(first);
  return objects >= (isNamed ? 1 : 2) && (isClosed || 2 * objects > more.length + 1);
};

/**
 * A file of several JSON texts, one a line or as a sequence; `null` where it is none. What is valid
 * JSON as a whole never is: two values cannot follow each other in it.
 */
const piecesOf = (text: string, isNamed: boolean): Piece[] | null => {
  if (text.length > MAX_CHARACTERS) return null;
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trimStart().startsWith(SEPARATOR)) return inSequence(plain);
  const [, first = "", second = ""] = LINES.exec(plain) ?? [];
  const isPlain = first !== "" && (isJson(first) || isJson(second));
  return isPlain || areTexts(firstLines(plain), isNamed) ? inLines(plain) : null;
};

/** How much of one line could be read says nothing, and a line that breaks off is no file that does. */
const inLine = (problem: ImportProblem, isLast: boolean): ImportProblem[] => {
  if (problem.code === "json-read") return [];
  return problem.code === "json-cut" && !isLast
    ? [{ ...problem, code: "json-invalid" }]
    : [problem];
};

/** Of a line that is one broken record the mistake in it is what is told, and not that it is broken, too. */
const withOneFault = (sheet: Sheet): Sheet => {
  const [problem, ...others] = sheet.problems;
  const [row, another] = sheet.rows;
  if (!problem || !row || another || row.fault?.code !== "feature-broken") return sheet;
  return { ...sheet, rows: [{ ...row, fault: { ...problem, row: 1 } }], problems: others };
};

/** A text of which nothing could be read is one bad row, for the first that was told of it. */
const asRow = (sheet: Sheet, text: string): Sheet => {
  const [problem] = sheet.problems;
  const begin = text.trimStart().charAt(0);
  // What is no JSON from its beginning on has no rows, whatever stands in braces within it.
  const isRead = sheet.rows.length > 0 && (begin === "{" || begin === "[");
  if (isRead || !problem) return withOneFault(sheet);
  const isOther = problem.code === "not-a-collection" && begin !== "{";
  const fault = { ...problem, row: 1, ...(isOther && { code: "feature-object" as const }) };
  const row: SheetRow = { at: { row: 1 }, cells: new Map(), fault };
  return { ...sheet, rows: [row], problems: [], spotOf: () => ({ line: 1, character: 1 }) };
};

/**
 * Reads GeoJSON or records, one a line or as a text sequence (RFC 8142); `null` where a file is none
 * of these. A text with a mistake costs no other one. `isNamed`: the file's name says that it is one.
 */
export const jsonLinesSheet = (
  text: string,
  open: (piece: string) => Sheet,
  isNamed: boolean,
): Sheet | null => {
  const pieces = piecesOf(text, isNamed);
  if (!pieces) return null;
  return joined(
    pieces.map((piece, n) => {
      const found = open(piece.text);
      const told = found.problems.flatMap((one) => inLine(one, n === pieces.length - 1));
      return [asRow({ ...found, problems: told }, piece.text), piece] as const;
    }),
    text,
  );
};
