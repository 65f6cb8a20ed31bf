import type { LangMap } from "../../story/records/text.ts";
import { FIELDS } from "../fields.ts";

/** What a known kind of file has beyond the fields of `fields.ts`, as it is shown beside a column. */
export const USES = {
  type: FIELDS.type.label,
  date: FIELDS.date.label,
  party: FIELDS.actor.label,
  partyKind: { en: "Kind of party", ar: "نوع الطرف" },
  source: FIELDS.source.label,
  killed: FIELDS.killed.label,
  civiliansKilled: {
    en: "Civilians killed, as the file has it",
    ar: "القتلى المدنيون كما في الملف",
  },
  placePrecision: FIELDS.precision.label,
  datePrecision: { en: "How exactly the date is known", ar: "دقة التاريخ" },
  dateBasis: { en: "Where the date comes from", ar: "مصدر التاريخ" },
  placeId: { en: "Id of the place", ar: "معرّف المكان" },
  placeLink: { en: "The same place elsewhere", ar: "المكان نفسه في مواضع أخرى" },
  placeRole: { en: "What the place is to the event", ar: "صلة المكان بالحدث" },
  typeLabel: { en: "Name of the type", ar: "اسم النوع" },
  lang: { en: "Language of a text", ar: "لغة نص" },
  zone: { en: "Time zone", ar: "المنطقة الزمنية" },
} as const satisfies Record<string, LangMap>;

const own = (uses: Readonly<Record<string, LangMap>>, column: string): LangMap | undefined =>
  Object.hasOwn(uses, column) ? uses[column] : undefined;

/** What becomes of a column for readers; `names.n.lang` stands for that of each of a list. */
export const useIn = (
  uses: Readonly<Record<string, LangMap>> | undefined,
  column: string,
): LangMap | undefined =>
  uses && (own(uses, column) ?? own(uses, column.replace(/\.\d+(?=\.)/g, ".n")));
