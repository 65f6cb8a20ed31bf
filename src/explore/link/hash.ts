import type { LinkProblem, View } from "../view.ts";
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
const MAX_SHOWN = 80;

/** Percent-encodes a value; what is safe and makes a link readable stays. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%2C/g, ",")
    .replace(/%2F/g, "/")
    .replace(/%3A/g, ":")
    .replace(/%20/g, "+")
    .replace(/~/g, "%7E");

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    return null;
  }
};

/** Controls and direction marks would let a link rearrange the sentence that names its bad part. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

const shorten = (text: string): string => {
  const shown = Array.from(text.toWellFormed().replace(HIDDEN, ""));
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN).join("")}…` : shown.join("");
};

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

/**
 * Reads a hash. Never throws: unknown keys are passed over (newer links work), each bad part is
 * left out alone and named, and a hash without `=` is an ordinary anchor.
 */
export const readHash = (hash: string): LinkReading => {
  const [text = ""] = hash.replace(/^#/, "").split(":~:");
  if (text !== "" && !text.includes("=")) return { view: {}, problems: [], anchor: text };
  const reading: LinkReading = { view: {}, problems: [] };
  for (const part of text.split("&")) {
    const [key = "", ...rest] = part.split("=");
    const raw = rest.join("=");
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
