import {
  DOMParser,
  onErrorStopParsing,
  ParseError,
  type Document,
  type Element,
} from "@xmldom/xmldom";
import { spotFinder } from "../../story/parse/line-finder.ts";
import { BadShape } from "../geojson/converted.ts";
import type { FileSpot, Problem, ProblemCode } from "../problems.ts";
import { reading, type Reading } from "../reading.ts";
import { scanTags, wholePart, type TagScan } from "./scan-tags.ts";
import { unsafeXml } from "./scan-xml.ts";

/** XML 1.0, 2.11; the parser's own also takes away line separators that are part of a text. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Elements of the format by their local names, as the converter looks for them without a prefix. */
const dropPrefix = (document: Document, { prefix, namespaceURI }: Element): void => {
  if (!prefix) return;
  for (const node of Array.from(document.getElementsByTagNameNS(namespaceURI ?? "", "*")))
    Object.assign(node, { nodeName: node.localName, tagName: node.localName, prefix: null });
  // Else it takes all elements of the format for extensions to it.
  document.documentElement?.removeAttribute(`xmlns:${prefix}`);
};

interface Wanted {
  /** Local name of the outermost element. */
  root: string;
  /** What to say where it is another one. */
  code: ProblemCode;
  /** Local names of the elements of which each is of use by itself. */
  records: readonly string[];
}

/** Where an element begins. */
export const spotOfElement = ({ lineNumber, columnNumber }: Element): FileSpot =>
  lineNumber === undefined || columnNumber === undefined
    ? {}
    : { line: lineNumber, character: columnNumber };

/** What is read of an element; a shape that is none is told where the element begins. */
export const shapeAt = <T>(node: Element, read: (node: Element) => T): T => {
  try {
    return read(node);
  } catch (error) {
    if (error instanceof BadShape)
      for (const one of [error, ...error.also]) one.spot ??= spotOfElement(node);
    throw error;
  }
};

const parsed = (text: string): Document =>
  new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings }).parseFromString(
    text,
    "text/xml",
  );

const readDocument = (
  document: Document,
  { root, code }: Wanted,
  read: (document: Document) => Reading,
): Reading => {
  const found = document.documentElement;
  if (found?.localName !== root) {
    const spot = found ? spotOfElement(found) : {};
    return reading({ problems: [{ code, detail: found?.nodeName ?? "", ...spot }] });
  }
  dropPrefix(document, found);
  return read(document);
};

const EXCERPT = 40;

/** Where the parser has found a mistake, as an offset; it tells the place of what is before it. */
const offsetOf = (error: unknown, text: string): number => {
  const locator = error instanceof ParseError ? (error.locator as unknown) : null;
  const { lineNumber = 0, columnNumber = 1 } = (locator ?? {}) as Partial<Element>;
  if (lineNumber < 1) return 0;
  const before = text.split("\n", lineNumber - 1).join("\n").length;
  return before + (lineNumber > 1 ? 1 : 0) + columnNumber - 1;
};

const problemAt = (text: string, { at, found, expected, isCut }: TagScan): Problem => {
  const end = isCut ? text.trimEnd().length : at;
  const { line, column } = spotFinder("", text)(end);
  const here = text.slice(end, end + EXCERPT).split("\n")[0] ?? "";
  return {
    code: isCut ? "xml-cut" : "xml-invalid",
    detail: isCut ? "" : found || here.toWellFormed(),
    ...(expected !== "" && { expected }),
    line,
    character: column,
  };
};

/** How many records were read of how many that begin, and where the first begins that was not. */
const readOf = (
  { features }: Reading,
  text: string,
  { whole }: TagScan,
  { records }: Wanted,
): Problem[] => {
  const begin = new RegExp(`<(?:[\\w.-]+:)?(?:${records.join("|")})(?=[\\s/>])`, "g");
  begin.lastIndex = whole?.end ?? 0;
  const { length } = features;
  const first = begin.exec(text);
  if (!first) return length > 0 ? [{ code: "xml-read", detail: `${length} / ${length}` }] : [];
  let all = length + 1;
  while (begin.test(text)) all += 1;
  const { line, column } = spotFinder("", text)(first.index);
  return [{ code: "xml-read", detail: `${length} / ${all}`, line, character: column }];
};

/** What is whole before a mistake, and what is said of it. */
const readUpTo = (
  scan: TagScan,
  text: string,
  wanted: Wanted,
  read: (document: Document) => Reading,
): Reading => {
  const whole = wholePart(text, scan);
  const found = whole === null ? reading({}) : readDocument(parsed(whole), wanted, read);
  const told = readOf(found, text, scan, wanted);
  return { ...found, problems: [problemAt(text, scan), ...told, ...found.problems] };
};

const safely = (read: () => Reading): Reading | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

/**
 * Reads what is whole of a text that the parser has refused. Where its tags fit, or there is another
 * mistake before that in which they do not, the parser's place is what there is.
 */
const readBroken = (
  text: string,
  error: unknown,
  wanted: Wanted,
  read: (document: Document) => Reading,
): Reading => {
  const records = new Set(wanted.records);
  const byTags = scanTags(text, records, text.length);
  const upTo = (scan: TagScan) => safely(() => readUpTo(scan, text, wanted, read));
  return (
    (byTags.fits ? null : upTo(byTags)) ??
    upTo(scanTags(text, records, offsetOf(error, text))) ??
    reading({ problems: [{ code: "xml-invalid", detail: "" }] })
  );
};

/**
 * Reads an XML document. Never throws; document types are refused, so no entity can multiply or
 * fetch. Of a text that breaks off or has a mistake all records are kept that are whole before that.
 */
export const readXml = (
  given: string,
  wanted: Wanted,
  read: (document: Document) => Reading,
): Reading => {
  const text = normalizeLineEndings(given.replace(/^\uFEFF/, ""));
  const unsafe = unsafeXml(text);
  if (unsafe) return reading({ problems: [unsafe] });
  try {
    return readDocument(parsed(text), wanted, read);
  } catch (error) {
    return readBroken(text, error, wanted, read);
  }
};
