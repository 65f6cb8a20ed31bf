import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import { MAX_ALIKE, makeIssue, type Issue, type Path, type Spot } from "../issue.ts";
import type { Fault } from "./decode.ts";
import { tooDeepAt } from "./depth.ts";
import { MAX_BYTES, MAX_CHARACTERS } from "./size-limits.ts";
import { cleanText } from "./hidden-characters.ts";

/** A text file of a story, as the shell read it. `text: null` when there is none. */
export interface SourceFile {
  name: string;
  text: string | null;
  /** What was wrong with its bytes. */
  fault?: Fault;
  /** Bytes of a file that the shell did not read because it is larger than `MAX_BYTES`. */
  size?: number;
}

export interface JsonFile {
  /** What could be read; `undefined` when nothing could. */
  value: unknown;
  issues: Issue[];
  /** Line and column of a value, or of the nearest enclosing one that exists. */
  locate: (path: Path) => Spot;
}

const MAX_DEPTH = 64;

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};

const spotFinder = (file: string, text: string): ((offset: number) => Spot) => {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};

type Members = Map<unknown, Node>;

/** The fields of an object; of two of one name the last, since that is the one that counts. */
const membersOf = ({ children = [] }: Node): Members => {
  const members: Members = new Map();
  for (const { children: [key, value] = [] } of children)
    if (key && value) members.set(key.value, value);
  return members;
};

/** Finds the node at a path, or the nearest enclosing one; each object is looked through once. */
const nodeFinder = (root: Node): ((path: Path) => Node) => {
  const known = new Map<Node, Members>();
  const memberOf = (node: Node, step: string | number): Node | undefined => {
    const members = known.get(node) ?? membersOf(node);
    known.set(node, members);
    return members.get(step);
  };
  return (path) => {
    let node = root;
    for (const step of path) {
      const child = node.type === "object" ? memberOf(node, step) : node.children?.[Number(step)];
      if (!child) return node;
      node = child;
    }
    return node;
  };
};

/** Enough to mend a file in one go; after more than that the rest follows from the first. */
const MAX_SYNTAX = 20;

/** What is wrong later in a line mostly follows from what was wrong first. */
const firstOfEachLine = (errors: ParseError[], spot: (offset: number) => Spot): ParseError[] => {
  const lines = new Map<number, ParseError>();
  for (const error of errors) {
    const { line } = spot(error.offset);
    if (!lines.has(line)) lines.set(line, error);
    if (lines.size === MAX_SYNTAX) break;
  }
  return [...lines.values()];
};

const syntaxIssues = (errors: ParseError[], text: string, spot: (o: number) => Spot): Issue[] =>
  firstOfEachLine(errors, spot).map(({ error, offset, length }) => {
    const found = text.slice(offset, offset + Math.min(length, 20)) || "the end of the file";
    const what = printParseErrorCode(error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
      .toLowerCase();
    return makeIssue("json-syntax", spot(offset), [], {
      expected: "valid JSON",
      found: `“${found}”`,
      said: `The file is not valid JSON (${what}) at “${found}”; what stands before was read.`,
    });
  });

const duplicateKeys = (root: Node, spot: (offset: number) => Spot): Issue[] => {
  const issues: Issue[] = [];
  const visit = (node: Node, path: Path): void => {
    const seen = new Set<string>();
    node.children?.forEach((child, index) => {
      if (node.type !== "object") return visit(child, [...path, index]);
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      if (seen.has(name) && issues.length <= MAX_ALIKE)
        issues.push(
          makeIssue("duplicate-key", spot(child.offset), [...path, name], {
            expected: `the field “${name}” once`,
            found: "it again here",
          }),
        );
      seen.add(name);
      if (value) visit(value, [...path, name]);
    });
  };
  visit(root, []);
  return issues;
};

/** Reads JSON and never throws: size and depth are checked first, and what is whole is kept. */
export const readJson = (file: SourceFile): JsonFile => {
  const start: Spot = { file: file.name, line: 1, column: 1 };
  const nothing = (issue: Issue): JsonFile => ({
    value: undefined,
    issues: [issue],
    locate: () => start,
  });
  if (file.size !== undefined)
    return nothing(
      makeIssue("file-too-large", start, [], {
        expected: `at most ${MAX_BYTES} bytes`,
        found: String(file.size),
      }),
    );
  if (file.text === null)
    return nothing(
      makeIssue("file-missing", start, [], {
        expected: "a file",
        found: "none",
        said: "There is no such file.",
      }),
    );
  const text = file.text.replace(/^\uFEFF/, "");
  if (text.length > MAX_CHARACTERS)
    return nothing(
      makeIssue("file-too-large", start, [], {
        expected: `at most ${MAX_CHARACTERS} characters`,
        found: String(text.length),
      }),
    );
  const spot = spotFinder(file.name, text);
  const tooDeep = tooDeepAt(text, MAX_DEPTH);
  if (tooDeep !== null)
    return nothing(
      makeIssue("file-too-deep", spot(tooDeep), [], {
        expected: `at most ${MAX_DEPTH} levels of brackets`,
        found: "more",
      }),
    );
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const cleaned = cleanText(root === undefined ? undefined : getNodeValue(root));
  const nodeAt = root ? nodeFinder(root) : null;
  const locate = (path: Path): Spot => spot(nodeAt?.(path).offset ?? 0);
  const { fault } = file;
  return {
    value: cleaned.value,
    issues: [
      ...(fault ? [makeIssue(fault.code, spot(fault.at), [], fault)] : []),
      ...syntaxIssues(errors, text, spot),
      ...(root ? duplicateKeys(root, spot) : []),
      ...cleaned.found.slice(0, MAX_ALIKE + 1).map(({ path, name }) =>
        makeIssue("hidden-character", locate(path), path, {
          expected: "characters that can be seen",
          found: name,
          said: `Found ${name} in the text.`,
        }),
      ),
    ],
    locate,
  };
};
