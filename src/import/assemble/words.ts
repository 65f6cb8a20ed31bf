import type { LangMap } from "../../story/records/text.ts";
import type { Facts } from "../facts.ts";

export const UNDATED: LangMap = {
  en: "The imported file gives no date.",
  ar: "لا يعطي الملف المستورد تاريخًا.",
};
export const NO_PLACE: LangMap = {
  en: "The imported file gives no place.",
  ar: "لا يعطي الملف المستورد مكانًا.",
};
export const OTHER_SHAPE: LangMap = {
  en: "The imported file has a line or another shape for it, which is not shown: a story has points and areas.",
  ar: "له في الملف المستورد خط أو شكل آخر لا يظهر: تضم القصة نقاطًا ومناطق.",
};
export const NO_TEXT: LangMap = {
  en: "The imported file has no description of it.",
  ar: "لا وصف له في الملف المستورد.",
};

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
