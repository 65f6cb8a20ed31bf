import type { Element } from "@xmldom/xmldom";

/** Names in HTML of what may not stand there as it is, and of the blank that editors write. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

const LAST_CODE_POINT = 0x10ffff;

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi;

/** What references stand for; such as are not known stay as they are written. */
const withoutReferences = (text: string): string =>
  text.replace(
    REFERENCE,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= LAST_CODE_POINT
        ? String.fromCodePoint(code).toWellFormed()
        : whole;
    },
  );

/** What begins with a letter after its bracket; “a < b” is no tag. */
const TAG = /<!--|-->|<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;

/** Elements that a browser shows on lines of their own. */
const OWN_LINE = /^(?:br|p|div|li|tr|table|ul|ol|h[1-6]|hr)$/i;

/** What nobody sees, by how it begins, and what ends it. */
const HIDDEN: Readonly<Record<string, string>> = {
  "<!--": "-->",
  "<script": "</script",
  "<style": "</style",
};

const endOf = (tag: string, name = ""): string | undefined =>
  HIDDEN[tag === "<!--" ? tag : `<${name}`.toLowerCase()];

/** Text of HTML as it is read: without tags, lines where a browser would begin them. */
export const textOfHtml = (html: string): string => {
  let text = "";
  let at = 0;
  let until: string | undefined;
  for (const { 0: tag, 1: name, index } of html.matchAll(TAG)) {
    if (until !== undefined) {
      if (tag.toLowerCase().startsWith(until)) [until, at] = [undefined, index + tag.length];
      continue;
    }
    if (tag === "-->") continue;
    text += html.slice(at, index) + (OWN_LINE.test(name ?? "") ? "\n" : "");
    at = index + tag.length;
    until = tag.startsWith("</") ? undefined : endOf(tag, name);
  }
  if (until === undefined) text += html.slice(at);
  return withoutReferences(text)
    .replace(/[^\S\n]+/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
};

/** Elements that texts are written with. */
const ELEMENTS =
  "a|b|big|blockquote|center|code|div|em|font|h[1-6]|i|li|ol|p|pre|small|span|strong|table|tbody|td|th|tr|u|ul";

/** One of them that is closed, one that needs no end, or a reference: “x<b and c>d” has none. */
const WRITTEN_HTML = new RegExp(
  `</(?:${ELEMENTS})\\s*>|<(?:br|hr|img)\\b[^<>]*>|&(?:#\\d+|#x[\\da-f]+|amp|lt|gt|quot|apos|nbsp);`,
  "i",
);

/**
 * The description that is written as HTML (KML 2.3, 9.1.3.10: in CDATA or with its brackets escaped)
 * as plain text; `undefined` where there is none such, and a plain one stays as it is written.
 */
export const htmlDescription = (placemark: Element): string | undefined => {
  const nodes = Array.from(placemark.childNodes);
  const description = nodes.find(({ nodeName }) => nodeName === "description");
  const text = description?.textContent ?? "";
  const isHtml = Array.from(description?.childNodes ?? []).some(
    ({ nodeType, CDATA_SECTION_NODE }) => nodeType === CDATA_SECTION_NODE,
  );
  return isHtml || WRITTEN_HTML.test(text) ? textOfHtml(text) : undefined;
};
