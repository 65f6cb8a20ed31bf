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

const QUOTE = 0x22;

/** 1 for a bracket that opens, −1 for one that closes. */
const STEP: Readonly<Record<number, number>> = { 0x5b: 1, 0x7b: 1, 0x5d: -1, 0x7d: -1 };

const afterBrackets: Step = (text, at) => {
  let depth = 0;
  for (let i = at; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = afterText(text, i);
      continue;
    }
    i += 1;
    depth += STEP[code] ?? 0;
    if (depth === 0) return i;
  }
  return text.length;
};

const afterWord: Step = (text, at) => {
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isBlank(code) || code === 0x2c || code === 0x5d || code === 0x7d) return i;
  }
  return text.length;
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

interface Field {
  name: string;
  /** Where its name stands, and where its value does. */
  key: number;
  value: number;
}

function* fieldsOf(text: string, at: number): Generator<Field> {
  for (let key = firstIn(text, at); key >= 0;) {
    const end = afterText(text, key);
    const value = skipBlanks(text, skipBlanks(text, end) + 1);
    yield { name: nameAt(text, key, end), key, value };
    key = nextAfter(text, afterValue(text, value));
  }
}

function* entriesOf(text: string, at: number): Generator<number> {
  for (let value = firstIn(text, at); value >= 0; value = nextAfter(text, afterValue(text, value)))
    yield value;
}

/** The members of one list or object, looked through only as far as somebody asked. */
class Members {
  private readonly found = new Map<string | number, number>();
  private readonly rest: Iterator<Field | number>;
  private readonly isUnique: boolean;

  constructor(text: string, at: number, isUnique: boolean) {
    this.isUnique = isUnique;
    const isObject = text[at] === "{";
    const isList = text[at] === "[";
    const none: Iterable<number> = [];
    this.rest = isObject
      ? fieldsOf(text, at)
      : (isList ? entriesOf(text, at) : none)[Symbol.iterator]();
  }

  /** Of two fields of one name the last, since that is the one that counts. */
  offsetOf(step: string | number): number | undefined {
    while (!(this.isUnique && this.found.has(step))) {
      const { done, value } = this.rest.next() as IteratorResult<Field | number, null>;
      if (done) break;
      if (typeof value === "number") this.found.set(this.found.size, value);
      else this.found.set(value.name, value.value);
    }
    return this.found.get(step);
  }
}

/**
 * Finds the offset of the value at a path of valid JSON, or of the nearest enclosing one. Nothing is
 * parsed: only what is on the way to a value is looked through, and each list and object once.
 * `isUnique` says that no object has two fields of one name.
 */
export const valueFinder = (text: string, isUnique: boolean): ((path: Path) => number) => {
  const known = new Map<number, Members>();
  const root = skipBlanks(text, 0);
  return (path) => {
    let at = root;
    for (const step of path) {
      const members = known.get(at) ?? new Members(text, at, isUnique);
      known.set(at, members);
      const child = members.offsetOf(step);
      if (child === undefined) return at;
      at = child;
    }
    return at;
  };
};

/** Tells of each field that stands in its object a second time: where it is, and its path (live). */
export const eachDuplicate = (text: string, tell: (offset: number, path: Path) => void): void => {
  const path: (string | number)[] = [];
  const list = (at: number): void => {
    const last = path.push(0) - 1;
    let index = 0;
    for (const value of entriesOf(text, at)) {
      path[last] = index;
      visit(value);
      index += 1;
    }
    path.pop();
  };
  const object = (at: number): void => {
    const seen = new Set<string>();
    const last = path.push("") - 1;
    for (const { name, key, value } of fieldsOf(text, at)) {
      path[last] = name;
      if (seen.has(name)) tell(key, path);
      seen.add(name);
      visit(value);
    }
    path.pop();
  };
  const visit = (at: number): void => {
    if (text[at] === "[") list(at);
    else if (text[at] === "{") object(at);
  };
  visit(skipBlanks(text, 0));
};
