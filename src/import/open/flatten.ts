import type { Cells } from "../sheet.ts";

const MAX_DEPTH = 4;

const scalar = (value: unknown): string | null => {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
};

const entriesOf = (name: string, value: unknown, depth: number): [string, string][] => {
  const text = scalar(value);
  if (text !== null) return [[name, text]];
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    // In JSON numbers in brackets are a position, longitude first, and one alone is no number.
    if (value.length > 0 && value.every((one) => typeof one === "number"))
      return [[name, `[${value.join(", ")}]`]];
    const texts = value.map(scalar);
    if (texts.every((one) => one !== null)) return [[name, texts.join("; ")]];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    entriesOf(name === "" ? key : `${name}.${key}`, item, depth + 1),
  );
};

/** A record of JSON as cells: `when.start`, `names.0.toponym`; lists of plain values in one cell, those of numbers in brackets. */
export const flatten = (record: unknown): Cells => new Map(entriesOf("", record, 0));
