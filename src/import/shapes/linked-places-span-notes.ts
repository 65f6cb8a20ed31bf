import type { LangMap } from "../../story/records/text.ts";
import { boundsNote, type Side } from "../dates/bounds-note.ts";
import type { ShapeRemark } from "./shape.ts";

const ofSpan = (start: Side, end: Side, remarks: readonly ShapeRemark[]): LangMap | undefined => {
  const early = remarks.filter(({ code }) => code === "date-early").map(({ detail }) => detail);
  return early.length === 0
    ? boundsNote(start, end)
    : {
        en: `In the file: ${early.join(", ")}. Dates begin with the year −9999 here.`,
        ar: `في الملف: ${early.join(", ")}. تبدأ التواريخ هنا بالسنة ‎−9999.`,
      };
};

/** Times that no date has, as the file writes them; empty where there are none. */
interface OtherTimes {
  /** Of the place as a whole. */
  further: string;
  /** Of single shapes. */
  single: string;
}

const ofOthers = ({ further, single }: OtherTimes): LangMap[] => [
  ...(further === ""
    ? []
    : [{ en: `Further times in the file: ${further}.`, ar: `أزمنة أخرى في الملف: ${further}.` }]),
  ...(single === ""
    ? []
    : [
        {
          en: `Times of single shapes in the file: ${single}.`,
          ar: `أزمنة أشكال مفردة في الملف: ${single}.`,
        },
      ]),
];

/** What of the file's times is not in the date. */
export const noteOf = (
  start: Side,
  end: Side,
  remarks: readonly ShapeRemark[],
  others: OtherTimes,
): LangMap | undefined => {
  const all = [ofSpan(start, end, remarks) ?? [], ...ofOthers(others)].flat();
  const inAll = (lang: string): string => all.map(({ [lang]: text = "" }) => text).join(" ");
  return all.length === 0 ? undefined : { en: inAll("en"), ar: inAll("ar") };
};
