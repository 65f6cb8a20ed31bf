import type { LangMap } from "../../story/records/text.ts";

export const NO_DATE: LangMap = {
  en: "The imported file gives no date; it was not later than the day on which the file was read.",
  ar: "لا يعطي الملف المستورد تاريخًا؛ لم يقع بعد يوم قراءة الملف.",
};
export const NO_PLACE: LangMap = {
  en: "The imported file gives no place.",
  ar: "لا يعطي الملف المستورد مكانًا.",
};
export const NO_TEXT: LangMap = {
  en: "The imported file says no more.",
  ar: "لا يقول الملف المستورد أكثر من ذلك.",
};

/** What a file calls the type of an event that has another one in the story. */
export const typeNamed = (word: string): LangMap => ({
  en: `Type in the imported file: “${word}”`,
  ar: `النوع في الملف المستورد: «${word}»`,
});
