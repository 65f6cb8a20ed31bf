import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";
import type { Problem, ProblemCode } from "../problems.ts";
import { reading, type Reading } from "../reading.ts";
import { unsafeXml } from "./scan-xml.ts";

/** XML 1.0, 2.11; the parser's own also takes away line separators that are part of a text. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, "\n");

const invalid = (error: unknown): Problem => ({
  code: "xml-invalid",
  detail: (error instanceof Error ? error.message : String(error)).slice(0, 200),
});

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
}

/**
 * Reads an XML document. Never throws; document types are refused, so no entity can multiply or
 * fetch.
 */
export const readXml = (
  text: string,
  { root, code }: Wanted,
  read: (document: Document) => Reading,
): Reading => {
  const unsafe = unsafeXml(text);
  if (unsafe) return reading({ problems: [unsafe] });
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings });
    const document = parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
    const found = document.documentElement;
    if (found?.localName !== root)
      return reading({ problems: [{ code, detail: found?.nodeName ?? "" }] });
    dropPrefix(document, found);
    return read(document);
  } catch (error) {
    return reading({ problems: [invalid(error)] });
  }
};
