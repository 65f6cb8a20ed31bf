import { DOMParser, onErrorStopParsing, type Document } from "@xmldom/xmldom";
import type { Problem, ProblemCode } from "../problems.ts";
import { reading, type Reading } from "../reading.ts";
import { unsafeXml } from "./scan-xml.ts";

/** XML 1.0, 2.11; the parser's own also takes away line separators that are part of a text. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, "\n");

const invalid = (error: unknown): Problem => ({
  code: "xml-invalid",
  detail: (error instanceof Error ? error.message : String(error)).slice(0, 200),
});

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
    return read(document);
  } catch (error) {
    return reading({ problems: [invalid(error)] });
  }
};
