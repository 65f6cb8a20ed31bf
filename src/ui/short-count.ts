import { numberFormat } from "./formats.ts";

/** A number in a few signs: “3.7K”, or “٣٫٧” and below it “ألف”. */
export interface ShortCount {
  figure: string;
  /** The unit, where the language writes it as a word of its own. */
  unit: string;
}

/** Numbers below it are written in full by every language. */
const SHORTENED = 1000;

/** A number rounded to fit where little room is. */
export const shortCount = (count: number, lang: string): ShortCount => {
  // A filter writes hundreds of these at once, and taking a number apart costs ten times as much.
  if (count < SHORTENED) return { figure: numberFormat(lang, {}).format(count), unit: "" };
  const parts = numberFormat(lang, { notation: "compact" }).formatToParts(count);
  const isWord = parts.some(({ type }) => type === "literal");
  const join = (take: (type: string) => boolean): string =>
    parts
      .filter(({ type }) => take(type))
      .map(({ value }) => value)
      .join("");
  return isWord
    ? {
        figure: join((type) => type !== "compact" && type !== "literal"),
        unit: join((type) => type === "compact"),
      }
    : { figure: join(() => true), unit: "" };
};
