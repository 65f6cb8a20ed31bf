/** A piece of XML that is already escaped; everything else is text. */
export class Xml {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const REFERENCES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Parsers turn a bare carriage return into a line feed, and in attributes all blanks into spaces.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const refer = (char: string): string => REFERENCES[char] ?? char;

/** What XML 1.0 allows in no form, not even escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const allowed = (text: string): string => text.toWellFormed().replace(FORBIDDEN, "\uFFFD");

/** Text as XML 1.0 may hold it between tags; what it cannot hold becomes U+FFFD. */
const escapeText = (text: string): string => allowed(text).replace(/[&<>\r]/g, refer);

const escapeAttribute = (text: string): string => allowed(text).replace(/[&<>"\r\n\t]/g, refer);

/** Plain text as it may stand where HTML is expected. */
export const asHtml = (text: string): string => text.replace(/[&<>]/g, refer);

type Child = Xml | string | number | null | false;

/** An element; children that are `null` or `false` are left out. */
export const element = (
  name: string,
  attributes: Record<string, string>,
  ...children: Child[]
): Xml => {
  const written = Object.entries(attributes).map(
    ([key, text]) => ` ${key}="${escapeAttribute(text)}"`,
  );
  const content = children.map((child) => {
    if (child instanceof Xml) return child.source;
    return child === null || child === false ? "" : escapeText(String(child));
  });
  return new Xml(`<${name}${written.join("")}>${content.join("")}</${name}>\n`);
};
