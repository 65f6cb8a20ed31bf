import { checked, two, UNREADABLE, type Reader } from "./reading.ts";

const DECADE =
  /^(?:the |les |la )?(?:(années |anni |años )|(década de |décennie ))?(\d{3})0([’']?s|er(?: jahren?)?)?$/iu;

/** “1920s”; “1900s” can be a decade or a century, of which the century holds both. */
export const readDecade: Reader = (text) => {
  const [, , named, decade] = DECADE.exec(text) ?? [];
  if (decade === undefined) return null;
  const isEither = decade.endsWith("0") && named === undefined;
  return checked(isEither ? `${decade.slice(0, 2)}XX` : `${decade}X`);
};

/** What in a cell is such a decade or century, also as a part or an end of one. */
const HUNDREDS =
  /(?<!\d|(?:décennie|década|decade)[^\d]{0,8})\d\d00(?:[’']?s|er(?: jahren?)?)(?!\p{L})|(?<!\p{L})(?:années|anni|años) \d\d00(?!\d)/iu;

/** The years in a cell that can be a decade or a century; `null` where there are none. */
export const hundredsIn = (text: string): string | null => HUNDREDS.exec(text)?.[0] ?? null;

const CENTURY =
  /^(?:the |le |im )?(\d{1,2})(?:st|nd|rd|th|e|\.)? (?:century|siècle|jahrhundert|jh\.?|век)( b\.?c\.?(?:e\.?)?)?$/i;

const ROMAN =
  /^(?:the |le |el )?(?:(x{0,2}(?:ix|iv|v?i{0,3}))(?:e|er|ème)? siècle|siglo (x{0,2}(?:ix|iv|v?i{0,3})))$/i;

const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanNumber = (text: string): number =>
  Array.from(text.toLowerCase(), (digit) => DIGITS[digit] ?? 0).reduce(
    (sum, digit, n, all) => sum + (digit < (all[n + 1] ?? 0) ? -digit : digit),
    0,
  );

/** “XVIIIe siècle”, “siglo XVIII”. */
export const readRomanCentury: Reader = (text) => {
  const [, french = "", spanish = ""] = ROMAN.exec(text) ?? [];
  const number = romanNumber(french + spanish);
  return number > 0 ? checked(`${two(number - 1)}XX`) : null;
};

/** “19th century” is 1800 to 1899, the 5th century BC the years 500 to 401 BC. */
export const readCentury: Reader = (text) => {
  const [, n, before] = CENTURY.exec(text) ?? [];
  const number = Number(n);
  // The first one before has two signs of its years (EDTF has no -00XX).
  return number >= (before === undefined ? 1 : 2)
    ? checked(`${before === undefined ? "" : "-"}${two(number - 1)}XX`)
    : null;
};

/** “C13”, as OpenStreetMap writes the 13th century; “c13” may be about the year 13. */
export const readCenturyKey: Reader = (text) => {
  const [, n] = /^C(\d{1,2})$/.exec(text) ?? [];
  return n === undefined || Number(n) < 1 ? null : checked(`${two(Number(n) - 1)}XX`);
};

/** Springs and autumns lie within one year in either half of the world. */
const COARSE =
  /^(?:early|mid|middle of|late|beginning of|end of|(?:spring|autumn|fall)(?: of)?|frühling|frühjahr|herbst|printemps|automne|primavera(?: de)?|otoño(?: de)?|весна|осень|осінь|ربيع|خريف|anfang|mitte|ende|début|mi|fin|أوائل|منتصف|أواخر)[ -]/iu;

const SEASON =
  /^(?:(?:early|mid|late)[ -])?(?:summer|winter|sommer|été|hiver|verano|invierno|лето|зима|літо|صيف|شتاء)(?: of| de)? (\d{4})(?:[/-]\d{2,4})?$/iu;

/** Which months a summer or winter has, and of which years, goes by the half of the world: it is not guessed. */
export const readSeason: Reader = (text) => {
  const [, year] = SEASON.exec(text) ?? [];
  return year === undefined
    ? null
    : {
        problem: "row-date-season",
        expected: `${year}-06/${year}-08, ${year}-12/${Number(year) + 1}-02`,
      };
};

/** “mid-2023”, “late December 2023”: the whole year or month, as nobody knows which days are meant. */
export const readCoarse: Reader = (text, style, read) => {
  const [words] = COARSE.exec(text) ?? [];
  if (words === undefined) return null;
  const date = read(text.slice(words.length), style);
  const isLong = "edtf" in date && /^-?[\dX]{4}(?:-\d\d)?[~?%]?$/.test(date.edtf);
  return isLong ? { ...date, isCoarser: true } : "edtf" in date ? UNREADABLE : date;
};
