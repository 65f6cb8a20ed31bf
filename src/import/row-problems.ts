import type { LangMap } from "../story/records/text.ts";

/** Rows that are no events, or stand twice; a sentence for readers. */
export const ROW_PROBLEMS = {
  "id-twice": {
    en: "This id stands in an earlier row, too (two lines or features). Both became events, this one under another id. Give each an id of its own, or delete the one that is not meant.",
    ar: "يرد هذا المعرّف في صف سابق أيضًا (السطران أو المعلمان). صار الصفان حدثين، وهذا بمعرّف آخر. أعطِ كل صف معرّفًا خاصًا به، أو احذف غير المقصود منهما.",
  },
  "row-twice": {
    en: "The row is the same in every cell as an earlier one (two lines or features). Both became events: delete one where it is not meant.",
    ar: "الصف مطابق في كل خلية لصف سابق (السطران أو المعلمان). صار الاثنان حدثين: احذف أحدهما إن لم يكن مقصودًا.",
  },
  "row-total": {
    en: "The row sums up others, or is their mean, and is no event. Delete it; where it is one, give it a title, a day and a place.",
    ar: "الصف مجموع صفوف أخرى أو متوسطها وليس حدثًا. احذفه؛ وإن كان حدثًا فأعطه عنوانًا ويومًا ومكانًا.",
  },
  "row-note": {
    en: "The row has only its first cell, below the table's last full row, and that is no date and no place: a note, no event. Where it is one, give it a date.",
    ar: "ليس في الصف إلا خليته الأولى، تحت آخر صف كامل في الجدول، وليست تاريخًا ولا مكانًا: ملاحظة لا حدث. إن كان حدثًا فأعطه تاريخًا.",
  },
  "row-empty": {
    en: "There is nothing in this row or feature: no text, no date, no place. Delete it, or fill it in.",
    ar: "لا شيء في هذا الصف أو المعلم: لا نص ولا تاريخ ولا مكان. احذفه أو املأه.",
  },
} as const satisfies Record<string, LangMap>;
