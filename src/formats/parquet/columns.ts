import type { SchemaElement, SchemaTree } from "hyparquet";

/** A column of cells: which column of the file, and where in its values. */
export interface CellColumn {
  name: string;
  root: string;
  /** Names of fields, from the root's value inwards. */
  path: readonly string[];
  /** What kind of value it is. */
  element: SchemaElement;
}

/** The kind of a list's items, as far as all of them are of one kind. */
const innermost = (tree: SchemaTree): SchemaElement => {
  const [only, ...more] = tree.children;
  return only && more.length === 0 ? innermost(only) : tree.element;
};

/** A record, whose fields are columns of their own; lists and maps are one cell. */
const isRecord = ({ element, children }: SchemaTree): boolean =>
  children.length > 0 &&
  element.repetition_type !== "REPEATED" &&
  element.converted_type === undefined &&
  element.logical_type === undefined;

const cellsIn = (tree: SchemaTree, root: string, path: readonly string[]): CellColumn[] => {
  if (isRecord(tree))
    return tree.children.flatMap((child) => cellsIn(child, root, [...path, child.element.name]));
  return [{ name: [root, ...path].join("."), root, path, element: innermost(tree) }];
};

/** The columns of cells in a column of the file; fields of records as `when.start`. */
export const cellColumns = (tree: SchemaTree): CellColumn[] => cellsIn(tree, tree.element.name, []);

const UNREAD: ReadonlySet<unknown> = new Set(["BSON", "INTERVAL"]);

/** Whether the reader knows what the values of a column are. */
export const isKnown = ({ element, children }: SchemaTree): boolean =>
  !UNREAD.has(element.converted_type) && children.every(isKnown);

/** The value at a path. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, name) => (typeof part === "object" && part !== null ? Reflect.get(part, name) : null),
    value,
  );
