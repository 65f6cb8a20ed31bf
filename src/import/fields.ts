import type { LangMap } from "../story/records/text.ts";

interface Field {
  label: LangMap;
  /** Several columns may be this field. */
  many?: true;
}

/** What a column can mean. To add a meaning: an entry here and in `field-names.ts`, and its use in `row-facts.ts`. */
export const FIELDS = {
  id: {
    label: { en: "Id", ar: "المعرّف" },
  },
  title: {
    label: { en: "Title", ar: "العنوان" },
  },
  description: {
    label: { en: "Description", ar: "الوصف" },
  },
  type: {
    label: { en: "Type", ar: "النوع" },
  },
  date: {
    label: { en: "Date", ar: "التاريخ" },
  },
  time: {
    label: { en: "Clock time of the date", ar: "وقت التاريخ" },
  },
  minute: {
    label: { en: "Minute of the clock time", ar: "دقيقة الوقت" },
  },
  year: {
    label: { en: "Year of the date", ar: "سنة التاريخ" },
  },
  month: {
    label: { en: "Month of the date", ar: "شهر التاريخ" },
  },
  day: {
    label: { en: "Day of the date", ar: "يوم التاريخ" },
  },
  end: {
    label: { en: "End", ar: "النهاية" },
  },
  endTime: {
    label: { en: "Clock time of the end", ar: "وقت النهاية" },
  },
  endYear: {
    label: { en: "Year of the end", ar: "سنة النهاية" },
  },
  endMonth: {
    label: { en: "Month of the end", ar: "شهر النهاية" },
  },
  endDay: {
    label: { en: "Day of the end", ar: "يوم النهاية" },
  },
  zone: {
    label: { en: "Time zone of clock times", ar: "المنطقة الزمنية للأوقات" },
  },
  lat: {
    label: { en: "Latitude", ar: "خط العرض" },
  },
  lon: {
    label: { en: "Longitude", ar: "خط الطول" },
  },
  latMinutes: {
    label: { en: "Minutes of the latitude", ar: "دقائق خط العرض" },
  },
  latSeconds: {
    label: { en: "Seconds of the latitude", ar: "ثواني خط العرض" },
  },
  latSide: {
    label: { en: "Side of the latitude, N or S", ar: "جهة خط العرض، شمالًا أو جنوبًا" },
    many: true,
  },
  lonMinutes: {
    label: { en: "Minutes of the longitude", ar: "دقائق خط الطول" },
  },
  lonSeconds: {
    label: { en: "Seconds of the longitude", ar: "ثواني خط الطول" },
  },
  lonSide: {
    label: { en: "Side of the longitude, E or W", ar: "جهة خط الطول، شرقًا أو غربًا" },
    many: true,
  },
  position: {
    label: { en: "Latitude and longitude", ar: "خطا العرض والطول" },
  },
  place: {
    label: { en: "Place", ar: "المكان" },
  },
  country: {
    label: { en: "Country, or its code", ar: "البلد أو رمزه" },
  },
  actor: {
    label: { en: "Party", ar: "الطرف" },
    many: true,
  },
  source: {
    label: { en: "Source named in the row", ar: "المصدر المذكور في الصف" },
    many: true,
  },
  url: {
    label: { en: "Address", ar: "الرابط" },
    many: true,
  },
  precision: {
    label: { en: "How exactly the place is known", ar: "دقة المكان" },
  },
  radius: {
    label: {
      en: "How far from its position the place may be",
      ar: "مدى ما قد يبعد المكان عن موضعه",
    },
  },
  killed: {
    label: { en: "People killed, as the file has it", ar: "القتلى كما في الملف" },
  },
  injured: {
    label: { en: "People injured, as the file has it", ar: "الجرحى كما في الملف" },
  },
  civiliansKilled: {
    label: {
      en: "Civilians killed, as the file has it",
      ar: "القتلى المدنيون كما في الملف",
    },
  },
  claim: {
    label: {
      en: "Whether what parties say of it is contested, agreed, of one party only, or superseded",
      ar: "هل ما تقوله الأطراف عنه مختلف عليه أو متفق عليه أو قول طرف واحد أو استُبدل",
    },
  },
  events: {
    label: { en: "How many events the row stands for", ar: "عدد الأحداث التي يمثلها الصف" },
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as FieldId[];

export const field = (id: FieldId): Field => FIELDS[id];

export const isFieldId = (text: string): text is FieldId => Object.hasOwn(FIELDS, text);
