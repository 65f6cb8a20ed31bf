/** Names of the months, January first: English, and Arabic as said in the Levant and in Egypt. */
const NAMES: readonly (readonly string[])[] = [
  ["jan", "january", "كانون الثاني", "يناير"],
  ["feb", "february", "شباط", "فبراير"],
  ["mar", "march", "آذار", "اذار", "مارس"],
  ["apr", "april", "نيسان", "أبريل", "ابريل"],
  ["may", "أيار", "ايار", "مايو"],
  ["jun", "june", "حزيران", "يونيو"],
  ["jul", "july", "تموز", "يوليو"],
  ["aug", "august", "آب", "اب", "أغسطس", "اغسطس"],
  ["sep", "sept", "september", "أيلول", "ايلول", "سبتمبر"],
  ["oct", "october", "تشرين الأول", "تشرين الاول", "أكتوبر", "اكتوبر"],
  ["nov", "november", "تشرين الثاني", "نوفمبر"],
  ["dec", "december", "كانون الأول", "كانون الاول", "ديسمبر"],
];

const MONTHS = new Map(NAMES.flatMap((names, n) => names.map((name) => [name, n + 1] as const)));

/** The number of a month by its name, from 1. */
export const monthNamed = (name: string): number | undefined =>
  MONTHS.get(name.toLowerCase().replace(/\.$/, ""));
