import type { Cells } from "../sheet.ts";

/** Names that a column is made of at most; what lies deeper stands in one cell, so that no outline becomes thousands of columns. */
const MAX_DEPTH = 4;

const scalar = (value: unknown): string | null => {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
};

const listed = (list: readonly unknown[]): string | null => {
  // In JSON numbers in brackets are a position, longitude first, and one alone is no number.
  if (list.length > 0 && list.every((one) => typeof one === "number"))
    return `[${list.join(", ")}]`;
  const texts = list.map(scalar);
  return texts.every((one) => one !== null) ? texts.join("; ") : null;
};

const isTooDeep = (value: object, depth: number): boolean =>
  depth > MAX_DEPTH || (depth === MAX_DEPTH && Array.isArray(value));

const entriesOf = (name: string, value: unknown, depth: number): [string, string][] => {
  if (typeof value !== "object" || value === null) {
    const text = scalar(value);
    return text === null ? [] : [[name, text]];
  }
  const list = Array.isArray(value) ? listed(value) : null;
  if (list !== null) return [[name, list]];
  const members = Object.entries(value);
  if (isTooDeep(value, depth)) return members.length === 0 ? [] : [[name, JSON.stringify(value)]];
  return members.flatMap(([key, item]) =>
    entriesOf(name === "" ? key : `${name}.${key}`, item, depth + 1),
  );
};

/**
 * A record of JSON as cells: `when.start`, `names.0.toponym`; lists of plain values in one cell, those of numbers in
 * brackets, and what is nested more deeply as JSON.
 */
export const flatten = (record: unknown): Cells => new Map(entriesOf("", record, 0));
