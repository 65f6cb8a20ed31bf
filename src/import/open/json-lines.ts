import { openForeignJson } from "../../formats/geojson/open-json.ts";
import { isObject } from "../../formats/geojson/feature.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import { columnsOf, type ImportProblem, type Sheet, type SheetRow } from "../sheet.ts";

/** What begins each text of a sequence (RFC 8142, RFC 7464). */
const SEPARATOR = "\u001E";

/** One of several JSON texts in a file, and where it begins. */
interface Piece {
  text: string;
  /** From 1. */
  line: number;
  /** Characters before it in its line. */
  before: number;
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

const isJson = (text: string): boolean => {
  const { problems, value } = openForeignJson(text);
  return problems.length === 0 && isObject(value);
};

/**
 * A file of several JSON texts, one a line or as a sequence; `null` where it is none. What is valid
 * JSON as a whole never is: two values cannot follow each other in it.
 */
const piecesOf = (text: string): Piece[] | null => {
  if (text.length > MAX_CHARACTERS) return null;
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trimStart().startsWith(SEPARATOR)) return inSequence(plain);
  const [, first = "", second = ""] = LINES.exec(plain) ?? [];
  return first !== "" && (isJson(first) || isJson(second)) ? inLines(plain) : null;
};

/** Where something stands in the whole file, from where it stands in its piece. */
const inFile = <P extends Omit<ImportProblem, "code" | "detail">>(
  problem: P,
  { line, before }: Piece,
  row: number,
): P => ({
  ...problem,
  ...(problem.row !== undefined && { row: problem.row + row }),
  ...(problem.line !== undefined && { line: problem.line + line - 1 }),
  ...(problem.character !== undefined &&
    problem.line === 1 && { character: problem.character + before }),
});

/** How much of one line could be read says nothing, and a line that breaks off is no file that does. */
const inLine = (problem: ImportProblem, isLast: boolean): ImportProblem[] => {
  if (problem.code === "json-read") return [];
  return problem.code === "json-cut" && !isLast
    ? [{ ...problem, code: "json-invalid" }]
    : [problem];
};

/**
 * Reads GeoJSON or records, one a line or as a text sequence (RFC 8142); `null` where a file is none
 * of these. A text with a mistake costs no other one.
 */
export const jsonLinesSheet = (text: string, open: (piece: string) => Sheet): Sheet | null => {
  const pieces = piecesOf(text);
  if (!pieces) return null;
  const rows: SheetRow[] = [];
  const problems: ImportProblem[] = [];
  const spots: NonNullable<Sheet["spotOf"]>[] = [];
  for (const [n, piece] of pieces.entries()) {
    const sheet = open(piece.text);
    const before = rows.length;
    for (const { at, fault, ...row } of sheet.rows) {
      const spot = (n: number) => inFile(sheet.spotOf?.(n - before) ?? {}, piece, 0);
      rows.push({
        ...row,
        at: inFile(at, piece, before),
        ...(fault && { fault: inFile(fault, piece, before) }),
      });
      spots.push(spot);
    }
    const isLast = n === pieces.length - 1;
    for (const one of sheet.problems.flatMap((found) => inLine(found, isLast)))
      problems.push(inFile(one, piece, before));
  }
  return {
    columns: columnsOf(rows),
    rows,
    about: {},
    text,
    problems,
    spotOf: (row) => spots[row - 1]?.(row) ?? {},
  };
};
