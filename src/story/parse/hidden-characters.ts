import type { Path } from "../issue.ts";

const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g;

/**
 * Characters that change how neighbouring text reads without being seen: bidirectional overrides
 * and isolates, other invisible controls, and stacks of more than four combining marks.
 */
const HIDDEN: [name: string, pattern: RegExp][] = [
  ["a bidirectional control character", BIDI],
  ["an invisible control character", CONTROL],
  ["a stack of combining marks", /(?<=\p{M}{4})\p{M}+/gu],
];

/** Any of them; the fifth mark of a stack is quicker to look for than what stands on four. */
const ANY = `${BIDI.source}|${CONTROL.source}|\\p{M}{5}`;

/** One test for all, which most texts pass. */
const HAS_ANY = new RegExp(ANY, "u");

/** What such characters may be written as in JSON: themselves, or an escape that makes any. */
const SUSPECT = new RegExp(`\\\\[ubf]|${ANY}`, "u");

/** Whether a JSON text can hold any of them at all. */
export const maySuspect = (json: string): boolean => SUSPECT.test(json);

type Report = (name: string, path: Path) => void;

const clean = (text: string, path: Path, report: Report): string => {
  if (!HAS_ANY.test(text)) return text;
  let kept = text;
  for (const [name, pattern] of HIDDEN) {
    const shorter = kept.replace(pattern, "");
    if (shorter !== kept) report(name, path);
    kept = shorter;
  }
  return kept;
};

/** The text without them. */
export const withoutHidden = (text: string): string => clean(text, [], () => undefined);

/**
 * Takes such characters out of a parsed JSON value, in place, and tells of each text that had some;
 * the path told is only good during the call. Returns the value.
 */
export const cleanText = (value: unknown, report: Report): unknown => {
  const path: (string | number)[] = [];
  const visit = (part: unknown): unknown => {
    if (typeof part === "string") return clean(part, path, report);
    if (typeof part !== "object" || part === null) return part;
    const fields = part as Record<string | number, unknown>;
    const keys = Array.isArray(part) ? part.keys() : Object.keys(part);
    for (const key of keys) {
      const item = fields[key];
      if (typeof item !== "string" && (typeof item !== "object" || item === null)) continue;
      path.push(key);
      const good = visit(item);
      if (good !== item) fields[key] = good;
      path.pop();
    }
    return part;
  };
  return visit(value);
};
