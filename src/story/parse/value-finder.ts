import type { Path } from "../issue.ts";

/** Positions in a text that is known to be valid JSON. */
type Step = (text: string, at: number) => number;

const isBlank = (code: number): boolean => code <= 0x20;

const skipBlanks: Step = (text, at) => {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i += 1;
  return i;
};

const afterText: Step = (text, at) => {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
};

const afterBrackets: Step = (text, at) => {
  let depth = 0;
  for (let i = at; i < text.length;) {
    const char = text[i];
    if (char === '"') i = afterText(text, i);
    else {
      if (char === "{" || char === "[") depth += 1;
      else if (char === "}" || char === "]") depth -= 1;
      i += 1;
      if (depth === 0) return i;
    }
  }
  return text.length;
};

const afterWord: Step = (text, at) => {
  let i = at;
  while (i < text.length && !/[\s,\]}]/.test(text.charAt(i))) i += 1;
  return i;
};

const afterValue: Step = (text, at) => {
  const char = text[at];
  if (char === '"') return afterText(text, at);
  return char === "{" || char === "[" ? afterBrackets(text, at) : afterWord(text, at);
};

/** Offset of what comes after a value's comma, or -1 at the end of its list or object. */
const nextAfter = (text: string, at: number): number => {
  const comma = skipBlanks(text, at);
  return text[comma] === "," ? skipBlanks(text, comma + 1) : -1;
};

/** Where the first entry of a list or object stands, or -1. */
const firstIn = (text: string, at: number): number => {
  const first = skipBlanks(text, at + 1);
  return text[first] === "]" || text[first] === "}" ? -1 : first;
};

/** A field's name as it is read: `at` is its opening quotation mark. */
const nameAt = (text: string, at: number, end: number): string => {
  const raw = text.slice(at, end);
  return raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
};

/** Tells of every field of an object: its name, where that stands and where its value does. */
const eachField = (
  text: string,
  at: number,
  tell: (name: string, key: number, value: number) => void,
): void => {
  for (let key = firstIn(text, at); key >= 0;) {
    const end = afterText(text, key);
    const value = skipBlanks(text, skipBlanks(text, end) + 1);
    tell(nameAt(text, key, end), key, value);
    key = nextAfter(text, afterValue(text, value));
  }
};

const eachEntry = (text: string, at: number, tell: (value: number) => void): void => {
  for (let value = firstIn(text, at); value >= 0; value = nextAfter(text, afterValue(text, value)))
    tell(value);
};

type Members = ReadonlyMap<string | number, number>;

/** Where each member stands; of two fields of one name the last, since that is the one that counts. */
const membersAt = (text: string, at: number): Members => {
  const members = new Map<string | number, number>();
  if (text[at] === "{") eachField(text, at, (name, _, value) => members.set(name, value));
  if (text[at] === "[") eachEntry(text, at, (value) => members.set(members.size, value));
  return members;
};

/**
 * Finds the offset of the value at a path of valid JSON, or of the nearest enclosing one. Nothing is
 * parsed: only what is on the way to a value is looked through, and each list and object once.
 */
export const valueFinder = (text: string): ((path: Path) => number) => {
  const known = new Map<number, Members>();
  const root = skipBlanks(text, 0);
  return (path) => {
    let at = root;
    for (const step of path) {
      const members = known.get(at) ?? membersAt(text, at);
      known.set(at, members);
      const child = members.get(step);
      if (child === undefined) return at;
      at = child;
    }
    return at;
  };
};

/** Tells of each field that stands in its object a second time: where it is, and its path (live). */
export const eachDuplicate = (text: string, tell: (offset: number, path: Path) => void): void => {
  const path: (string | number)[] = [];
  const visit = (at: number): void => {
    if (text[at] === "[") {
      path.push(0);
      eachEntry(text, at, (value) => {
        visit(value);
        path[path.length - 1] = Number(path.at(-1)) + 1;
      });
      path.pop();
    }
    if (text[at] === "{") {
      const seen = new Set<string>();
      path.push("");
      eachField(text, at, (name, key, value) => {
        path[path.length - 1] = name;
        if (seen.has(name)) tell(key, path);
        seen.add(name);
        visit(value);
      });
      path.pop();
    }
  };
  visit(skipBlanks(text, 0));
};
