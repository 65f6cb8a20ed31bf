import type { OpeningMessages } from "../shape/opening.ts";

/** What the codes mean that stories of beginners have most; the sentences themselves are English. */
export const arIssueHeadings: NonNullable<OpeningMessages["issues"]["headings"]> = {
  "file-missing": "ملف مفقود",
  "file-damaged": "ملف تالف",
  "file-too-large": "ملف أكبر من المسموح",
  "json-syntax": "صياغة JSON غير صحيحة",
  "not-a-story": "الملف ليس قصة",
  "header-invalid": "خطأ في بيانات القصة العامة",
  "record-invalid": "سجل غير صحيح، فلم يُدرج",
  "unknown-field": "حقل غير معروف",
  "duplicate-id": "معرّف مكرر",
  "dangling-reference": "إحالة إلى سجل غير موجود",
  "event-without-place": "حدث بلا مكان",
  "event-type-unknown": "نوع حدث غير معروف",
  "edtf-syntax": "صياغة التاريخ غير صحيحة",
  "coordinates-outside-world": "إحداثيات خارج العالم",
  "quote-not-found": "اقتباس غير موجود في المقال",
};
