/** Between the cells of a table’s row; what is read has no such character of its own. */
export const CELL = "\u001f";

/** Elements that a browser shows on lines of their own. */
const OWN_LINE = /^(?:br|p|div|table|caption|ul|ol|dl|h[1-6]|hr|blockquote|pre|section|article)$/;

/** Those that follow one another without an empty line between. */
const NEXT_LINE = /^(?:li|tr|dt|dd)$/;

/** What a tag sets between the texts before and behind it. */
export const between = (tag: string, name: string): string => {
  if (OWN_LINE.test(name)) return "\n";
  if (tag.startsWith("</")) return "";
  if (NEXT_LINE.test(name)) return "\n";
  return /^t[dh]$/.test(name) ? CELL : "";
};

/** A row of two cells is mostly a name and its value. */
const rowOf = (line: string): string => {
  const [, ...cells] = line.split(CELL).map((cell) => cell.trim());
  if (cells.length === 0) return line.trim();
  const [name = "", value] = cells.filter((cell) => cell !== "");
  const isPair = cells.length === 2 && value !== undefined;
  if (isPair) return /[:：]$/.test(name) ? `${name} ${value}` : `${name}: ${value}`;
  return cells.filter((cell) => cell !== "").join(" · ");
};

/** Lines without blanks round them, and no two empty ones together. */
export const inLines = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, " ")
    .split("\n")
    .map(rowOf)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Digits and signs that are set above the line or below it, as a browser does: a footnote’s 2 makes no 52 of a 5. */
const SET: Readonly<Record<string, string>> = {
  sup: "⁰¹²³⁴⁵⁶⁷⁸⁹",
  sub: "₀₁₂₃₄₅₆₇₈₉",
};

/** Follows which element of that kind a text stands in. */
export class Setting {
  #digits = "";

  /** The text as it is set, whose next tag is this. */
  text(text: string, tag: string, name: string): string {
    const digits = this.#digits;
    const set = digits === "" ? text : text.replace(/\d/g, (one) => digits[Number(one)] ?? one);
    if (SET[name] !== undefined) this.#digits = tag.startsWith("</") ? "" : SET[name];
    return set;
  }
}
