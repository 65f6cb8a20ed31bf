import { two, type Reader } from "./reading.ts";

/** Months of a part of a year by its letter: quarters and halves. */
const MONTHS: Readonly<Record<string, number>> = { Q: 3, H: 6 };

const OF = String.raw`(?: (?:of|de|del|des|von|من)(?: (?:the year|l[’']année|año|عام|سنة|العام))?| г(?:ода?|\.))?`;

const part = (form: string): RegExp => new RegExp(form + OF, "giu");

/** How many a word counts: the first, second … of some. */
const nth = (letter: string, forms: readonly string[]): (readonly [RegExp, string])[] =>
  forms.map((form, n) => [part(form), `${letter}${n + 1}`]);

/** Parts of a year as people write them, each as “Q1” or “H1”. */
const WRITTEN: readonly (readonly [form: RegExp, as: string])[] = [
  [
    part(
      String.raw`(?<!\d)([1-4])(?:er|re|e|ème|ere|do|to|º|°|st|nd|rd|th|-й|\.)? ?(?:trimestre|quartal|quarter|квартал)`,
    ),
    "Q$1",
  ],
  [
    part(
      String.raw`(?<!\d)([12])(?:er|e|ème|do|º|°|st|nd|-е|\.)? ?(?:semestre|halbjahr|half|полугодие)`,
    ),
    "H$1",
  ],
  [part(String.raw`الربع ([1-4])`), "Q$1"],
  ...nth("Q", [
    "(?:first quarter|erstes quartal|premier trimestre|primer trimestre|первый квартал|الربع الأول)",
    "(?:second quarter|zweites quartal|(?:deuxième|second) trimestre|segundo trimestre|второй квартал|الربع الثاني)",
    "(?:third quarter|drittes quartal|troisième trimestre|tercer trimestre|третий квартал|الربع الثالث)",
    "(?:fourth quarter|viertes quartal|quatrième trimestre|cuarto trimestre|четв[её]ртый квартал|الربع الرابع)",
  ]),
  ...nth("H", [
    "(?:first half|erstes halbjahr|premier semestre|primer semestre|первая половина|первое полугодие|النصف الأول)",
    "(?:second half|zweites halbjahr|(?:deuxième|second) semestre|segundo semestre|вторая половина|второе полугодие|النصف الثاني)",
  ]),
  [/(?<![\p{L}\d])([1-4])[qt](?!\p{L}|\d(?!\d{3}(?!\d)))/giu, "Q$1"],
  [/(?<!\p{L})[qt]([1-4])(?!\d)/giu, "Q$1"],
  [/(?<![\p{L}\d])([12])h(?!\p{L}|\d(?!\d{3}(?!\d)))/giu, "H$1"],
  [/(?<!\p{L})h([12])(?!\d)/giu, "H$1"],
];

const TO = String.raw` ?(?<to>-|\/|&|to|bis|à|au|al?|hasta|по|إلى|حتى|and|und|et|y|и|و) ?`;

/** “1.-Q2”, “Q1-2”: the letter that only one of two has. */
const LETTERED: readonly (readonly [form: RegExp, as: string])[] = [
  [/^([1-4])\.?(?= ?(?:-|\/|&|[a-zà]+) ?([QH])[1-4])/iu, "$2$1"],
  [/^([QH])([1-4] ?[-/&] ?)(?=[1-4][ /-]\d{4}$)/, "$1$2$1"],
];

/** Whether a closer look is worth it: nearly all cells are other dates, or none. */
const MAY_BE =
  /[1-4][qth]|[qth][1-4]|quart|trimest|semest|half|halbj|кварт|полов|полуг|الربع|النصف/iu;

const inLetters = (text: string): string =>
  [...WRITTEN, ...LETTERED].reduce(
    (written, [form, as]) => written.replace(form, as),
    text.replace(/(?<=\d{4}) г(?:ода?|\.)?$/u, "").replace(/^(?:the|le|el|im) /i, ""),
  );

const YEAR = String.raw`(?:, ?| ?[/-] ?| )?`;

const ONE = new RegExp(
  String.raw`^(?:(?<a>[QH][1-4])${YEAR}(?<after>\d{4})|(?<before>\d{4})${YEAR}(?<b>[QH][1-4]))$`,
);

const SEVERAL: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<from>[QH][1-4])(?:${YEAR}(?<since>\d{4}))?${TO}(?<until>[QH][1-4])${YEAR}(?<year>\d{4})$`,
    "u",
  ),
  new RegExp(
    String.raw`^(?<since>\d{4})${YEAR}(?<from>[QH][1-4])${TO}(?:(?<year>\d{4})${YEAR})?(?<until>[QH][1-4])$`,
    "u",
  ),
];

interface Months {
  first: string;
  last: string;
}

/** The first and last month of a part of a year; `null` of “H3”. */
const monthsOf = (text: string, year: string): Months | null => {
  const [letter = "", n = ""] = text;
  const months = MONTHS[letter] ?? 0;
  const last = Number(n) * months;
  return last > 12
    ? null
    : { first: `${year}-${two(last - months + 1)}`, last: `${year}-${two(last)}` };
};

/** Whether the second begins where the first ends. */
const isNext = ({ last }: Months, { first }: Months): boolean => {
  const [a, b] = [last, first].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  return b === (a ?? 0) + 1;
};

/** That both are meant, and what lies between them only where nothing does. */
const BOTH = /^(?:\/|&|and|und|et|y|и|و)$/iu;

interface Several {
  start: Months;
  end: Months;
  between: string;
}

/** Two parts of years, each with its year or that of the other. */
const severalIn = (text: string): Several | null => {
  const found = SEVERAL.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!found) return null;
  // The forms have all of it, but for one of the years.
  const { from = "", until = "", to: between = "" } = found;
  const years = [found["since"], found["year"]].flatMap((year) => year ?? []);
  const start = monthsOf(from, years[0] ?? "");
  const end = monthsOf(until, years.at(-1) ?? "");
  return start && end && { start, end, between };
};

/**
 * “Q1-Q2 2023”, “Q4 2022 bis Q1 2023”, “2023-Q1 to Q3”, “Q1/Q2 2023”: from the first month of one to the last of the
 * other, as with months.
 */
export const readPartsOfYear: Reader = (text) => {
  const several = MAY_BE.test(text) ? severalIn(inLetters(text)) : null;
  if (!several) return null;
  const { start, end, between } = several;
  if (BOTH.test(between) && !isNext(start, end)) return null;
  return start.first > end.last
    ? { problem: "row-end-before-start" }
    : { edtf: `${start.first}/${end.last}` };
};

const oneIn = (text: string): Months | null => {
  const { a, b = a, after, before = after } = ONE.exec(text)?.groups ?? {};
  return b === undefined || before === undefined ? null : monthsOf(b, before);
};

/** “1er trimestre 2023”, “Q3 2023”, “2023-H1”, “الربع الأول من عام 2023”: some time in these months. */
export const readPartOfYear: Reader = (text) => {
  const months = MAY_BE.test(text) ? oneIn(inLetters(text)) : null;
  return months ? { edtf: `[${months.first}..${months.last}]`, isUnit: true } : null;
};
