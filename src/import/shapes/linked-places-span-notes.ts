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

const ofSingle = (times: string): LangMap => ({
  en: `Times of single shapes in the file: ${times}.`,
  ar: `أزمنة أشكال مفردة في الملف: ${times}.`,
});

/** What of the file's times is not in the date; `single` are those of single shapes. */
export const noteOf = (
  start: Side,
  end: Side,
  remarks: readonly ShapeRemark[],
  single: string,
): LangMap | undefined => {
  const own = ofSpan(start, end, remarks);
  if (single === "") return own;
  const { en = "", ar = "" } = ofSingle(single);
  return own ? { en: `${own["en"]} ${en}`, ar: `${own["ar"]} ${ar}` } : { en, ar };
};
