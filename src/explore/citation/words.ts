import type { LangMap } from "../../story/records/text.ts";

/** Words that citations are put together from. */
export const CITATION_WORDS = {
  comma: { en: ", ", ar: "، " },
  genre: { en: "Interactive map", ar: "خريطة تفاعلية" },
  version: { en: "revision", ar: "المراجعة" },
  inside: { en: "In", ar: "في" },
  basedOn: { en: "Based on", ar: "استنادًا إلى" },
  /** A date that the source gives as approximate. */
  about: { en: "about {date}", ar: "نحو {date}" },
  unsure: { en: "uncertain", ar: "غير مؤكد" },
  /** A date in figures: isolated where the line would turn its parts round. */
  date: { en: "{date}", ar: "\u2066{date}\u2069" },
  accessed: { en: "Accessed", ar: "تاريخ الاطلاع" },
} as const satisfies Record<string, LangMap>;
