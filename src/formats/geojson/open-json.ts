import type { Issue } from "../../story/issue.ts";
import { readJson, type JsonFile } from "../../story/parse/read-json.ts";
import { MAX_LENIENT } from "../../story/parse/size-limits.ts";
import type { Problem, ProblemCode } from "../problems.ts";

/** What the strict reader of story files calls these problems. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  "file-too-large": "too-large",
  "file-too-deep": "too-deep",
  "json-syntax": "json-invalid",
  "duplicate-key": "duplicate-key",
};

/** A JSON text with where everything in it stands. */
export interface OpenedJson extends Omit<JsonFile, "name"> {
  problems: Problem[];
}

/** One token that is not complete, or nothing. */
const UNFINISHED = /^(?:"(?:[^"\\]|\\.)*\\?|[\w.+-]*)$/;

/** Whether nothing but a token that is not complete follows a place. */
const isAtEnd = (lines: readonly string[], { line, column }: Issue): boolean =>
  line > lines.length ||
  (line === lines.length && UNFINISHED.test((lines.at(-1) ?? "").slice(column - 1)));

const syntaxCode = (issue: Issue, text: string): ProblemCode => {
  if (text.length > MAX_LENIENT) return "json-unread";
  return isAtEnd(text.trimEnd().split("\n"), issue) ? "json-cut" : "json-invalid";
};

const MAX_SHOWN = 60;

/** The value at a JSON pointer (RFC 6901) as it is written in JSON; empty where there is none. */
const valueAt = (value: unknown, pointer: string): string => {
  const keys = pointer.split("/").slice(1);
  const found = keys.reduce<unknown>((within, key) => {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof within === "object" && within !== null && Object.hasOwn(within, name)
      ? (within as Record<string, unknown>)[name]
      : undefined;
  }, value);
  return found === undefined ? "" : JSON.stringify(found).slice(0, MAX_SHOWN).toWellFormed();
};

/** What the strict reader of JSON found, as far as it matters for a foreign file. */
const jsonProblems = (issues: readonly Issue[], text: string, value: unknown): Problem[] =>
  issues.flatMap((issue): Problem[] => {
    const { code, line, column, path, found, expected } = issue;
    const known = CODES[code];
    if (!known) return [];
    const spot = { line, character: column };
    if (known === "too-large") return [{ code: known, detail: found, expected }];
    if (known !== "json-invalid") {
      const detail = known === "duplicate-key" ? valueAt(value, path) : "";
      return [{ code: known, detail, ...spot, ...(path !== "" && { path }) }];
    }
    const syntax = syntaxCode(issue, text);
    return [{ code: syntax, detail: syntax === "json-cut" ? "" : found, ...spot }];
  });

/** A string, or a whole number that may be too long to be held as one. */
const STRING_OR_LONG = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

const isRounded = (token: string): boolean =>
  !token.startsWith('"') && !Number.isSafeInteger(Number(token));

/** The text with such numbers as texts, which keep all digits (RFC 8259, 6); `null` where it has none. */
const withLongNumbers = (text: string): string | null => {
  if (!/\d{16}/.test(text)) return null;
  const whole = text.replace(STRING_OR_LONG, (token) => (isRounded(token) ? `"${token}"` : token));
  return whole === text ? null : whole;
};

/** Opens JSON; never throws. Whole numbers beyond 2^53, as ids are, become texts with all their digits. Characters that change how text reads without being seen are taken out. */
export const openForeignJson = (text: string): OpenedJson => {
  const { issues, ...json } = readJson({ name: "", text });
  const problems = jsonProblems(issues, text, json.value);
  const exact = json.value === undefined ? null : withLongNumbers(text);
  // Where things stand is asked of the text as it is.
  return exact === null
    ? { ...json, problems }
    : { ...json, value: readJson({ name: "", text: exact }).value, problems };
};

/** Whether a file's JSON is without a mistake. */
export const isWhole = ({ problems }: OpenedJson): boolean =>
  problems.every(({ code }) => code !== "json-invalid" && code !== "json-cut");
