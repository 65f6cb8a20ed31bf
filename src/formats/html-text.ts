import { between, CELL, inLines, Setting } from "./html-layout.ts";

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

/** What nobody sees, by how it begins, and what ends it. */
const HIDDEN: Readonly<Record<string, string>> = {
  "<!--": "-->",
  "<script": "</script",
  "<style": "</style",
};

const endOf = (tag: string, name = ""): string | undefined =>
  HIDDEN[tag === "<!--" ? tag : `<${name}`.toLowerCase()];

const ADDRESS =
  /\s(?:href|src)\s*=\s*(?:"\s*(https?:[^"]*)"|'\s*(https?:[^']*)'|(https?:[^\s"'>]+))/i;

const addressIn = (tag: string): string => {
  const [, ...found] = ADDRESS.exec(tag) ?? [];
  return found.join("").trim();
};

/** Puts the address of a link behind its words, where they are not the address themselves. */
class Links {
  #address = "";
  #from = 0;

  /** The text with what follows of a link, whose tag comes next. */
  after(text: string, tag: string): string {
    const isOver = this.#address !== "" && text.slice(this.#from).trim() !== this.#address;
    const words = text.slice(this.#from).trim() === "" ? this.#address : ` (${this.#address})`;
    const whole = isOver ? text + words : text;
    this.#address = addressIn(tag);
    this.#from = whole.length;
    return whole;
  }
}

interface Piece {
  text: string;
  /** The tag behind it, and the name of its element; empty at the end. */
  tag: string;
  name: string;
}

/** What of HTML can be seen, from tag to tag. */
function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  let until: string | undefined;
  for (const { 0: tag, 1: name = "", index } of html.matchAll(TAG)) {
    if (until !== undefined) {
      if (tag.toLowerCase().startsWith(until)) [until, at] = [undefined, index + tag.length];
      continue;
    }
    if (tag === "-->") continue;
    yield { text: html.slice(at, index), tag, name: name.toLowerCase() };
    at = index + tag.length;
    until = tag.startsWith("</") ? undefined : endOf(tag, name);
  }
  if (until === undefined) yield { text: html.slice(at), tag: "", name: "" };
}

/**
 * Text of HTML as it is read: without tags, lines where a browser would begin them, a table's row on one. With links their
 * addresses stand behind their words, and those of pictures on lines of their own.
 */
export const textOfHtml = (html: string, hasLinks = false): string => {
  const [links, setting] = [new Links(), new Setting()];
  let all = "";
  for (const { text, tag, name } of piecesOf(html.replaceAll(CELL, " "))) {
    all += setting.text(text, tag, name) + between(tag, name);
    if (hasLinks && name === "a") all = links.after(all, tag);
    if (hasLinks && name === "img") all += `\n${addressIn(tag)}\n`;
  }
  return inLines(withoutReferences(all));
};

/** Elements that texts are written with. */
const ELEMENTS =
  "a|b|big|blockquote|center|code|div|em|font|h[1-6]|i|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul";

/** One of them that is closed, one that needs no end, or a reference: “x<b and c>d” has none. */
const WRITTEN_HTML = new RegExp(
  `</(?:${ELEMENTS})\\s*>|<(?:br|hr|img)\\b[^<>]*>|&(?:#\\d+|#x[\\da-f]+|amp|lt|gt|quot|apos|nbsp);`,
  "i",
);

/** Whether a text is written as HTML, though nothing says so. */
export const isHtml = (text: string): boolean =>
  (text.includes("<") || text.includes("&")) && WRITTEN_HTML.test(text);
