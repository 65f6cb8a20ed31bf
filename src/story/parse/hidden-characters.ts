import type { Path } from "../issue.ts";

/**
 * Characters that change how neighbouring text reads without being seen: bidirectional overrides
 * and isolates, other invisible controls, and stacks of more than four combining marks.
 */
const HIDDEN: [name: string, pattern: RegExp][] = [
  ["a bidirectional control character", /[\u202A-\u202E\u2066-\u2069]/g],
  [
    "an invisible control character",
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g,
  ],
  ["a stack of combining marks", /(?<=\p{M}{4})\p{M}+/gu],
];

export interface Hidden {
  path: Path;
  name: string;
}

/** The text without them. */
export const withoutHidden = (text: string): string =>
  HIDDEN.reduce((rest, [, pattern]) => rest.replace(pattern, ""), text);

/** A copy of a JSON value with such characters taken out, and where they were. */
export const cleanText = (value: unknown): { value: unknown; found: Hidden[] } => {
  const found: Hidden[] = [];
  const clean = (part: unknown, path: Path): unknown => {
    if (typeof part === "string")
      return HIDDEN.reduce((text, [name, pattern]) => {
        const kept = text.replace(pattern, "");
        if (kept !== text) found.push({ path, name });
        return kept;
      }, part);
    if (Array.isArray(part)) return part.map((item, index) => clean(item, [...path, index]));
    if (typeof part === "object" && part !== null)
      return Object.fromEntries(
        Object.entries(part).map(([key, item]) => [key, clean(item, [...path, key])]),
      );
    return part;
  };
  return { value: clean(value, []), found };
};
