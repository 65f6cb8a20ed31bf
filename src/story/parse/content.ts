import { getNodeValue, parseTree, type Node, type ParseError } from "jsonc-parser";
import type { Path } from "../issue.ts";
import { MAX_LENIENT } from "./size-limits.ts";
import { eachDuplicate, valueFinder } from "./value-finder.ts";

/** Tells of a field that stands in its object a second time; the path is only good during the call. */
type TellDuplicate = (offset: number, path: Path) => void;

/** What a JSON text holds, and where in it. */
export interface Content {
  value: unknown;
  /** Offset of the value at a path, or of the nearest enclosing one. */
  offsetOf: (path: Path) => number;
  /** Whether a mistake in the text lies within the value at a path, or its end is missing. */
  isBroken: (path: Path) => boolean;
  eachDuplicate: (tell: TellDuplicate) => void;
}

/** How many fields a value has in all its objects. */
const countFields = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += countFields(item);
  else for (const item of Object.values(value)) count += 1 + countFields(item);
  return count;
};

/**
 * Valid JSON by the engine's own parser; `null` where it is none. Fields that stand twice are only
 * looked for where the text has more fields than its value.
 */
export const parsed = (text: string, fields: number): Content | null => {
  try {
    const value = JSON.parse(text) as unknown;
    const isUnique = countFields(value) === fields;
    return {
      value,
      offsetOf: valueFinder(text, isUnique),
      isBroken: () => false,
      eachDuplicate: (tell) => !isUnique && eachDuplicate(text, tell),
    };
  } catch {
    return null;
  }
};

const fieldIn = ({ children = [] }: Node, name: string | number): Node | undefined =>
  children.findLast(({ children: [key] = [] }) => key?.value === name)?.children?.[1];

const nodeAt = (root: Node, path: Path): Node => {
  let node = root;
  for (const step of path) {
    const child = node.type === "object" ? fieldIn(node, step) : node.children?.[Number(step)];
    if (!child) return node;
    node = child;
  }
  return node;
};

const duplicatesIn = (root: Node, tell: TellDuplicate): void => {
  const visit = (node: Node, path: Path): void => {
    const seen = new Set<unknown>();
    node.children?.forEach((child, index) => {
      if (node.type !== "object") return visit(child, [...path, index]);
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      if (seen.has(name)) tell(child.offset, [...path, name]);
      seen.add(name);
      if (value) visit(value, [...path, name]);
    });
  };
  visit(root, []);
};

/** The first of rising numbers that is larger than one. */
const firstAbove = (rising: readonly number[], least: number): number | undefined => {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) > least) to = middle;
    else from = middle + 1;
  }
  return rising[from];
};

/** Whether a text is JSON, and nothing but. */
export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What a text that is no valid JSON still holds; nothing where it is large. */
export const salvage = (text: string): Content => {
  const errors: ParseError[] = [];
  const root =
    text.length > MAX_LENIENT ? undefined : parseTree(text, errors, { disallowComments: true });
  const mistakes = errors.map(({ offset }) => offset).sort((a, b) => a - b);
  // The parser lets a value whose end is missing reach as far as the text does.
  const isBroken = ({ offset, length }: Node): boolean =>
    (firstAbove(mistakes, offset) ?? Infinity) <= offset + length &&
    !isJson(text.slice(offset, offset + length));
  return {
    value: root && getNodeValue(root),
    offsetOf: (path) => (root ? nodeAt(root, path).offset : 0),
    isBroken: (path) => !root || isBroken(nodeAt(root, path)),
    eachDuplicate: (tell) => root && duplicatesIn(root, tell),
  };
};
