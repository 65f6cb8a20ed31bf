import type { Geometry } from "geojson";
import type { LangMap } from "../../story/records/text.ts";
import type { Facts } from "../facts.ts";
import { shaped } from "./geometry.ts";

/** Of what a file may still say in columns that were taken for nothing. */
export const UNDATED: LangMap = {
  en: "No column that was used gives a date.",
  ar: "لا يعطي أي عمود مستخدَم تاريخًا.",
};
export const NO_PLACE: LangMap = {
  en: "No column that was used gives a place.",
  ar: "لا يعطي أي عمود مستخدَم مكانًا.",
};
const OTHER_SHAPE: LangMap = {
  en: "The imported file has a line or another shape for it, which is not shown: a story has points (up to 100 in one shape) and areas.",
  ar: "له في الملف المستورد خط أو شكل آخر لا يظهر: تضم القصة نقاطًا (حتى 100 في الشكل الواحد) ومناطق.",
};
const UNCLEAR_OUTLINE: LangMap = {
  en: "The imported file has an outline for it, which is not shown: it is not certain whether it goes over the 180th meridian or round the world.",
  ar: "له في الملف المستورد حدود لا تظهر: ليس من المؤكد أتعبر خط الطول 180 أم تدور حول العالم.",
};

const PART_UNCLEAR: LangMap = {
  en: "A part of it is not shown: it is not certain whether that goes over the 180th meridian or round the world.",
  ar: "جزء منها لا يظهر: ليس من المؤكد أيعبر خط الطول 180 أم يدور حول العالم.",
};

/** What of the outline of a file is not shown; `null` where all of it is. */
export const partNotShown = (geometry: Geometry | null): LangMap | null =>
  shaped(geometry).lost === "part" ? PART_UNCLEAR : null;

/** Why the shape of a file is not shown. */
export const notShown = (geometry: Geometry): LangMap =>
  shaped(geometry).lost === "outline" ? UNCLEAR_OUTLINE : OTHER_SHAPE;

/** That a row of the file stands for several events, of which a story makes one. */
export const severalIn = ({ events = 1 }: Pick<Facts, "events">): LangMap[] =>
  events === 1
    ? []
    : [
        {
          en: `Events that this row of the file stands for: ${events}.`,
          ar: `عدد الأحداث التي يمثلها هذا الصف في الملف: ${events}.`,
        },
      ];
/** What a file calls the type of an event that has another one in the story. */
export const typeNamed = (word: string): LangMap => ({
  en: `Type in the imported file: “${word}”`,
  ar: `النوع في الملف المستورد: «${word}»`,
});
