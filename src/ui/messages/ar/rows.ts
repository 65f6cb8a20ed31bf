import { count, events, figures, rows } from "./counts.ts";
import { roundUp } from "../round-up.ts";
import type { CalendarStep } from "../../../explore/timeline/calendar-step.ts";
import type { RowMessages } from "../shape/rows.ts";

const PARTS: Readonly<Record<string, string>> = {
  day1: "يوم",
  day7: "أسبوع",
  month1: "شهر",
  month3: "ربع سنة",
};
const YEARS = { one: "سنة", two: "سنتان", few: "سنوات", many: "سنة", other: "سنة" };

/** A part of the calendar. */
const part = ({ unit, every }: CalendarStep): string =>
  PARTS[`${unit}${every}`] ?? (every === 1 ? YEARS.one : count(every, YEARS));

export const arRows: RowMessages = {
  waits: "يجري تحميل هذا الحدث",
  failed: "تعذّر تحميل نص هذا الحدث.",
  textsFailed: "تعذّر تحميل نصوص بعض الأحداث. تظهر مواضعها على الخريطة وأيامها وأنواعها.",
  parties: "الأطراف",
  source: "المصدر",
  coordinates: "الإحداثيات",
  unplaced: "لا موضع لهذا الحدث على الخريطة.",
  within: (km) => `في حدود ${km} كم`,
  here: (n, acrossM) =>
    acrossM < 1 ? `${events(n)} هنا` : `${events(n)} في حدود ${figures.format(roundUp(acrossM))} م`,
  point: (name, at, total) =>
    `${name}، ${figures.format(at)} من ${figures.format(total)} في هذا العرض؛ تقود مفاتيح الأسهم إلى غيره`,
  all: (type) => `، كلها: ${type}`,
  events,
  several: (title, n) => (n > 1 ? `\u2068${title}\u2069 (${events(n)})` : title),
  asOneRow: (n) => `في الملف صف واحد لهذه الأحداث، وعددها ${figures.format(n)}.`,
  stepSaid: (number, title, isRow) =>
    `${isRow ? "الصف" : "الحدث"} ${figures.format(number)}: \u2068${title}\u2069`,
  notPrinted: (n) => `القائمة (${events(n)}) في الصفحة وليست على الورق.`,
  beyond: (listed, more, ofRows) =>
    `تنتهي القائمة بعد ${(ofRows ? rows : events)(listed)}، وبقي خارجها ${(ofRows ? rows : events)(more)}. تُظهر المرشحات والخط الزمني عددًا أقل في كل مرة.`,
  offMap: (off, shown) =>
    off === shown
      ? "لا يظهر أي منها على الخريطة: ليس لها موضع يمكن إظهاره عليها."
      : `في القائمة وحدها منها ${events(off)}: لا موضع يمكن إظهاره على الخريطة.`,
  partly: (read, all, ofRows) =>
    `لم يُقرأ من هذا الأرشيف إلا ${(ofRows ? rows : events)(read)} من أصل ${figures.format(all)}، وبقي دون قراءة: ${figures.format(all - read)}.`,
  notReadable: (what) => `تتعذّر قراءة هذا الأرشيف. \u2068${what}\u2069`,
  searching: (text) => `يجري البحث عن «\u2068${text}\u2069»`,
  notSearched: (text) => `تعذّر البحث عن «\u2068${text}\u2069»، ولذلك تظهر الأحداث أيًّا كانت كلماتها.`,
  wordsBegin: "تُوجد الكلمات من أولها: كتابة «مدرس» تجد «مدرسة»، وكتابة «درسة» لا تجدها.",
  bars: (step) => `الأحداث بحسب وقت بدايتها، ومدة كل عمود: ${part(step)}`,
};
