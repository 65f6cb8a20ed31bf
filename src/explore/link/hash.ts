import type { LinkProblem, View } from "../view.ts";
import { decode, encode, shorten } from "./escapes.ts";
import { PARAMS, type Param } from "./params.ts";

/** What a hash says: a view, the parts that could not be read, or the name of an anchor. */
export interface LinkReading {
  view: View;
  problems: LinkProblem[];
  anchor?: string;
}

const VERSION = "1";
/** A version after this page’s own. */
const LATER = /^[1-9]\d*$/;

/** The canonical hash of a view, with its `#`; empty for the untouched view. */
export const writeHash = (view: View): string => {
  const parts = PARAMS.flatMap(({ key, field, codec }) => {
    const value = view[field];
    return value === undefined ? [] : [`${key}=${encode(codec.write(value))}`];
  });
  return parts.length > 0 ? `#${parts.join("&")}` : "";
};

const readParam = (reading: LinkReading, { key, field, codec }: Param, raw: string): void => {
  const text = decode(raw);
  if (text === null) {
    reading.problems.push({ key, value: shorten(raw), reason: "unreadable" });
    return;
  }
  const { value, bad, shortened = false } = codec.read(text);
  if (value !== undefined) {
    const earlier = reading.view[field];
    if (earlier !== undefined && codec.write(earlier) !== codec.write(value))
      reading.problems.push({ key, value: shorten(codec.write(earlier)), reason: "repeated" });
    Object.assign(reading.view, { [field]: value });
  }
  for (const part of bad)
    reading.problems.push({
      key,
      value: shorten(part),
      reason: shortened ? "shortened" : "malformed",
    });
};

/** The text of a hash, without what a browser takes for itself (text fragments). */
const textOf = (hash: string): string => hash.replace(/^#/, "").split(":~:")[0] ?? "";

/** The parts of a hash as they are written, known or not. */
export const hashParts = (hash: string): { key: string; raw: string }[] =>
  textOf(hash)
    .split("&")
    .map((part) => {
      const [key = "", ...rest] = part.split("=");
      return { key, raw: rest.join("=") };
    });

/**
 * Reads a hash. Never throws: unknown keys are passed over (newer links work), each bad part is
 * left out alone and named, and a hash without `=` is an ordinary anchor.
 */
export const readHash = (hash: string): LinkReading => {
  const text = textOf(hash);
  if (text !== "" && !text.includes("=")) return { view: {}, problems: [], anchor: text };
  const reading: LinkReading = { view: {}, problems: [] };
  for (const { key, raw } of hashParts(hash)) {
    const param = PARAMS.find((known) => known.key === key);
    if (param) readParam(reading, param, raw);
    else if (key === "v" && raw !== VERSION)
      reading.problems.push({
        key,
        value: shorten(raw),
        reason: LATER.test(raw) ? "version" : "malformed",
      });
  }
  return reading;
};
