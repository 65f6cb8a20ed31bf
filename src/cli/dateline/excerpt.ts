import { visible } from "./visible.ts";

/** How much of a long line stands before the place. */
const BEFORE = 30;

/** Enclosed in the text from a place on: a string, a number or word, or one bracket. */
const TOKEN = /^(?:"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|.)/u;

/** The last line that was looked for: issues come in the order of their lines, and files are long. */
let last = { text: "", line: 1, start: 0 };

/** Where a line begins, or -1. */
const startOf = (text: string, line: number): number => {
  const known = last.text === text && last.line <= line;
  let start = known ? last.start : 0;
  for (let n = known ? last.line : 1; n < line; n += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return -1;
    start = end + 1;
  }
  last = { text, line, start };
  return start;
};

const lineAt = (text: string, line: number): string => {
  const start = startOf(text, line);
  if (start < 0) return "";
  const end = text.indexOf("\n", start);
  const whole = text.slice(start, end < 0 ? undefined : end);
  return whole.endsWith("\r") ? whole.slice(0, -1) : whole;
};

/** Columns a text takes on a terminal; marks that lie over a letter take none, tabs count as one. */
const width = (text: string): number =>
  Array.from(text).filter((letter) => !/^\p{M}|\u200D$/u.test(letter)).length;

/**
 * The line of an issue and below it what is meant, marked by carets; no wider than `columns`. `null`
 * where the file has no such line. What is meant has so many code units, or is the next word.
 */
export const excerpt = (
  text: string,
  { line, column, length }: { line: number; column: number; length?: number },
  columns: number,
): string | null => {
  const whole = lineAt(text, line);
  if (!/\S/.test(whole)) return null;
  const number = String(line);
  const room = columns - number.length - 5;
  const from = column - 1 < room - BEFORE ? 0 : Math.max(0, column - 1 - BEFORE);
  const cut = (part: string): string => visible(part.replaceAll("\t", " "));
  const lead = from > 0 ? "…" : "";
  const rest = whole.slice(from);
  const shown =
    rest.length > room - lead.length ? `${rest.slice(0, room - lead.length - 1)}…` : rest;
  const before = lead + cut(whole.slice(from, column - 1));
  const meant = whole.slice(column - 1, column - 1 + (length ?? columns));
  const token = (length === undefined ? TOKEN.exec(meant)?.[0] : meant.trimEnd()) ?? " ";
  const carets = Math.max(1, Math.min(width(token), room - width(before)));
  return [
    `${number} | ${lead}${cut(shown)}`,
    `${" ".repeat(number.length)} | ${" ".repeat(width(before))}${"^".repeat(carets)}`,
  ].join("\n");
};
