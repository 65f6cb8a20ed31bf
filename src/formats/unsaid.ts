import type { LangMap } from "../story/records/text.ts";

/** What an import writes as a description where a file has none. */
export const NO_TEXT: LangMap = {
  en: "No column that was used has a description of it.",
  ar: "لا يضم أي عمود مستخدَم وصفًا له.",
};

/** What it writes of a place of which a file does not say how exactly it is known. */
export const radiusUnsaid = (radiusM: number): LangMap => ({
  en: `No column that was used says how exactly the place is known; ${radiusM / 1000} km is assumed.`,
  ar: `لا يذكر أي عمود مستخدَم مدى دقة معرفة المكان؛ افتُرض ${radiusM / 1000} كم.`,
});

const isSame = (text: LangMap, said: LangMap): boolean =>
  Object.entries(text).every(([lang, words]) => said[lang] === words);

/** Whether a description only says that there is none. */
export const isNoText = (description: LangMap): boolean => isSame(description, NO_TEXT);

/** Whether nobody said how exactly a place is known, and its radius is an import’s. */
export const isRadiusUnsaid = ({
  radiusM,
  basis,
}: {
  radiusM?: number | undefined;
  basis?: LangMap | undefined;
}): boolean => radiusM !== undefined && basis !== undefined && isSame(basis, radiusUnsaid(radiusM));
