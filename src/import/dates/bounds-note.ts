import type { LangMap } from "../../story/records/text.ts";

/** EDTF; `null` where it lies before the year −9999, with which the dates of a story begin. */
export type Side = Partial<Record<"in" | "earliest" | "latest", string | null>>;

/** A date of which only one bound is known, as “before 1850” says, by that bound; any other one as a whole. */
export const limitOf = (edtf: string): Side => {
  const [, earliest = "", latest = ""] = /^\[(.*)\.\.(.*)\]$/.exec(edtf) ?? [];
  if ((earliest === "") === (latest === "")) return { in: edtf };
  return earliest === "" ? { latest } : { earliest };
};

export const isGiven = (side: Side): boolean => Object.keys(side).length > 0;

const both = (
  { earliest, latest }: Side,
  words: Readonly<Record<"between" | "from" | "to", readonly [en: string, ar: string]>>,
): LangMap => {
  const [en, ar] = words[earliest && latest ? "between" : earliest ? "from" : "to"];
  const put = (text: string) => text.replace("{a}", earliest ?? "").replace("{b}", latest ?? "");
  return { en: put(en), ar: put(ar) };
};

const BEGAN = {
  between: ["In the file it began between {a} and {b}.", "بدأ بحسب الملف بين {a} و{b}."],
  from: ["In the file it began in {a} or later.", "بدأ بحسب الملف في {a} أو بعده."],
  to: ["In the file it began in {b} or earlier.", "بدأ بحسب الملف في {b} أو قبله."],
} as const;
const ENDED = {
  between: ["In the file it ended between {a} and {b}.", "انتهى بحسب الملف بين {a} و{b}."],
  from: ["In the file it ended in {a} or later.", "انتهى بحسب الملف في {a} أو بعده."],
  to: ["In the file it ended in {b} or earlier.", "انتهى بحسب الملف في {b} أو قبله."],
} as const;

/** What the file says of a side that it gives by bounds. */
const isWithin = ({ in: when, earliest, latest }: Side): boolean =>
  when === undefined && Boolean(earliest ?? latest) && earliest !== latest;

/** Whether the bound of a side says no more than the other does: no start is after the end. */
const isImplied = (bound: string | null | undefined, other: Side): boolean =>
  bound !== undefined && bound === other.in;

/** What a file says of a start and an end that is not in a range of both. */
export const boundsNote = (start: Side, end: Side): LangMap | undefined => {
  if (!isGiven(start) || !isGiven(end)) return undefined;
  const isOpen = isImplied(start.latest, end) && start.earliest === undefined;
  const isLasting = isImplied(end.earliest, start) && end.latest === undefined;
  const notes = [
    ...(isWithin(start) && !isOpen ? [both(start, BEGAN)] : []),
    ...(isWithin(end) && !isLasting ? [both(end, ENDED)] : []),
  ];
  return notes.length === 0
    ? undefined
    : Object.fromEntries(
        ["en", "ar"].map((lang) => [lang, notes.map((note) => note[lang]).join(" ")]),
      );
};
