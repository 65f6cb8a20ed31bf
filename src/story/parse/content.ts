import { getNodeValue, parseTree, type Node } from "jsonc-parser";
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
  eachDuplicate: (tell: TellDuplicate) => void;
}

/** Valid JSON by the engine's own parser; `null` where it is none. */
export const parsed = (text: string): Content | null => {
  try {
    return {
      value: JSON.parse(text) as unknown,
      offsetOf: valueFinder(text),
      eachDuplicate: (tell) => eachDuplicate(text, tell),
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

/** What a text that is no valid JSON still holds; nothing where it is large. */
export const salvage = (text: string): Content => {
  const root =
    text.length > MAX_LENIENT ? undefined : parseTree(text, [], { disallowComments: true });
  return {
    value: root && getNodeValue(root),
    offsetOf: (path) => (root ? nodeAt(root, path).offset : 0),
    eachDuplicate: (tell) => root && duplicatesIn(root, tell),
  };
};
