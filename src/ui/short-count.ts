import { localeOf } from "./messages/index.ts";

/** A number in a few signs: “3.7K”, or “٣٫٧” and below it “ألف”. */
export interface ShortCount {
  figure: string;
  /** The unit, where the language writes it as a word of its own. */
  unit: string;
}

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (lang: string): Intl.NumberFormat => {
  const known = formats.get(lang);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(lang), { notation: "compact" });
  formats.set(lang, made);
  return made;
};

/** A number rounded to fit where little room is. */
export const shortCount = (count: number, lang: string): ShortCount => {
  const parts = formatOf(lang).formatToParts(count);
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
