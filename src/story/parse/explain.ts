import type * as z from "zod/mini";
import { nearestWord } from "../edit-distance.ts";
import type { Finding, Path } from "../issue.ts";

type ZodIssue = z.core.$ZodIssue;

/** One thing wrong with a value: where in it, and what was expected and found. */
export interface Explained {
  path: Path;
  finding: Finding;
}

const PATTERNS: [fragment: string, meaning: string][] = [
  ["{0,62}", "an id of lower-case letters, digits and inner hyphens"],
  ["[0-9a-f]{64}", "a SHA-256 in 64 hexadecimal digits"],
  ["[A-Z]{2}", "a two-letter country code (ISO 3166-1)"],
  ["[a-z]{2,3}", "a language tag such as en or ar"],
  ["[0-9A-Fa-f]{6}", "# and six digits 0–9 a–f, such as #b3261e"],
  ["\\S", "some text"],
];

const TYPES: Record<string, string> = {
  string: "text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in [ ]",
  tuple: "a list in [ ]",
  object: "fields in { }",
  record: 'texts by language, such as {"en": "…"}',
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (Reflect.get(part, key) as unknown) : undefined,
    value,
  );

const MAX_SHOWN = 60;

/** What of a value may come to be shown: a large one is not written out to be cut off. */
const beginningOf = (value: unknown): unknown => {
  let left = MAX_SHOWN + 1;
  const part = (whole: unknown): unknown => {
    left -= 1;
    if (typeof whole === "string") return whole.slice(0, MAX_SHOWN + 1);
    if (typeof whole !== "object" || whole === null) return whole;
    if (Array.isArray(whole)) return whole.slice(0, Math.max(0, left)).map(part);
    const fields: [string, unknown][] = [];
    for (const key in whole) {
      if (left <= 0) break;
      if (Object.hasOwn(whole, key)) fields.push([key, part(Reflect.get(whole, key))]);
    }
    return Object.fromEntries(fields);
  };
  return part(value);
};

/** A value as it may stand in a sentence. */
export const shown = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === Infinity || value === -Infinity) return "a number that is too large";
  const text = JSON.stringify(beginningOf(value));
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};

const bound = (issue: ZodIssue & { code: "too_big" | "too_small" }): string => {
  const [limit, word] =
    issue.code === "too_big" ? [issue.maximum, "at most"] : [issue.minimum, "at least"];
  const one = limit === 1;
  const unit = { string: one ? " character" : " characters", array: one ? " entry" : " entries" };
  if (issue.inclusive === false) return `more than ${limit}`;
  return `${word} ${limit}${Reflect.get(unit, issue.origin) ?? ""}`;
};

/** What a pattern of a record's schema asks for; `undefined` of one that has no words here. */
export const patternInWords = (pattern: string): string | undefined =>
  PATTERNS.find(([part]) => pattern.includes(part))?.[1];

const format = (issue: ZodIssue & { code: "invalid_format" }): string => {
  if (issue.format === "url") return "an http or https address";
  if (issue.format === "datetime")
    return "a time with its UTC offset, such as 2023-12-26T04:45:00+03:00";
  return patternInWords(issue.pattern ?? "") ?? "text of another form";
};

type Union = ZodIssue & { code: "invalid_union" };

const firstOfEach = (union: Union): ZodIssue[] =>
  union.errors.flatMap(([first]) => (first ? [first] : []));

/** The forms a value could have: the named types, or the field by which each form is known. */
const choices = (union: Union): string[] => {
  const types: unknown = Reflect.get(union, "options");
  if (Array.isArray(types)) return types.map(shown);
  return firstOfEach(union).flatMap(({ path }) => path.map((key) => `{ "${String(key)}": … }`));
};

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? shown(values[0]) : `one of ${values.map(String).join(", ")}`;

const expectedForm = (issue: ZodIssue): string => {
  if (issue.code === "invalid_union") return `one of ${choices(issue).join(", ")}`;
  if (issue.code === "invalid_key") return "a key that is a language tag or an id";
  if (issue.code === "unrecognized_keys")
    return `no field “${issue.keys.join("”, “")}” beside the others`;
  return issue.message;
};

const expected = (issue: ZodIssue): string => {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "too_big" || issue.code === "too_small") return bound(issue);
  if (issue.code === "invalid_format") return format(issue);
  if (issue.code === "invalid_value") return oneOf(issue.values);
  return expectedForm(issue);
};

/** What is wrong in the form that was meant: the one of which something is there. */
const inFormMeant = (issue: ZodIssue, value: unknown): ZodIssue => {
  if (issue.code !== "invalid_union") return issue;
  const isMeant = ({ path: [field, ...rest] }: ZodIssue): boolean =>
    field === undefined || rest.length > 0 || at(value, [...issue.path, field]) !== undefined;
  const [best] = firstOfEach(issue)
    .filter(isMeant)
    .sort((a, b) => b.path.length - a.path.length);
  return best ? { ...best, path: [...issue.path, ...best.path] } : issue;
};

const slip = (issue: ZodIssue, found: unknown): string | null =>
  issue.code === "invalid_value" && typeof found === "string"
    ? nearestWord(found, issue.values.map(String))
    : null;

/** What a schema has against a value, in words. Unknown fields are reported elsewhere. */
export const explain = (issues: readonly ZodIssue[], value: unknown): Explained[] =>
  issues.map((raw) => {
    const issue = inFormMeant(raw, value);
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    const found = issue.code === "invalid_key" ? path.at(-1) : at(value, issue.path);
    const where = path.length > 0 ? ` in “${path.join(".")}”` : "";
    const parts = { expected: expected(issue), found: shown(found), nearest: slip(issue, found) };
    return {
      path,
      finding: { ...parts, said: `Expected ${parts.expected}${where}, found ${parts.found}.` },
    };
  });
