import { isTwoLetters, twoLettersOf } from "./alpha-3.ts";
import { bare } from "./bare.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { filledIn, sampleOf } from "./sample.ts";
import type { SheetRow } from "./sheet.ts";
import { plain } from "./western-digits.ts";

/** ISO 3166-1 alpha-2, one or several; small letters all through are them, too. */
const TWO_LETTERS = /^(?:[A-Z]{2}(?:[\s,;|/]+[A-Z]{2})*|[a-z]{2}(?:[\s,;|/]+[a-z]{2})*)$/;

/** Numbers, and codes of three letters: nobody reads them as names. */
const OTHER_CODES =
  /^(?:\d[\d\s.,;|/]*|[A-Z]{3}(?:[\s,;|/]+[A-Z]{3})*|[a-z]{3}(?:[\s,;|/]+[a-z]{3})*)$/;

/** Three letters by which people call a country; one of them is its code as well. */
const NAMES: ReadonlySet<string> = new Set("USA, UAE, DRC, CAR, KSA, PRC, ROK, RSA".split(", "));

/** ISO 3166-1 reserves UK for the United Kingdom. In small letters it is also the language of Ukraine. */
const RESERVED: ReadonlyMap<string, string> = new Map([["UK", "GB"]]);

/** The two letters that a cell is, whether a country has them or not; none where it is anything else. */
export const twoLettersIn = (cell: string): string[] =>
  TWO_LETTERS.test(cell) ? (cell.toUpperCase().match(/[A-Z]{2}/g) ?? []) : [];

/** The two-letter codes that a cell is, where all of them are a country’s. */
export const twoLetterCodes = (cell: string): string[] => {
  if (!TWO_LETTERS.test(cell)) return [];
  const codes = (cell.match(/[A-Za-z]{2}/g) ?? []).map(
    (code) => RESERVED.get(code) ?? code.toUpperCase(),
  );
  return codes.every(isTwoLetters) ? codes : [];
};

/** The same of three-letter codes; “IRQ” is IQ. */
export const codesOfThree = (cell: string): string[] => {
  if (!OTHER_CODES.test(plain(cell))) return [];
  const codes = cell.toUpperCase().match(/[A-Z]{3}/g) ?? [];
  const two = codes.flatMap((code) => twoLettersOf(code) ?? []);
  return two.length === codes.length ? two : [];
};

/** Whether people call a country by these letters. */
export const isShortName = (cell: string): boolean => NAMES.has(cell.trim().toUpperCase());

const isNoCountry = (text: string): boolean =>
  TWO_LETTERS.test(text) && twoLetterCodes(text).length === 0;

/** Whether a cell is a code, of countries or of none, that has no place in a story, and no name. */
export const isOtherCode = (cell: string): boolean => {
  const text = plain(cell);
  return isNoCountry(text) || (OTHER_CODES.test(text) && !isShortName(text));
};

const COUNTRY_NAMES: ReadonlySet<string> = new Set(FIELD_NAMES.country.map(bare));

/** What is only a code where another column has the name. */
const isBesideNames = (cell: string): boolean => isOtherCode(cell) || codesOfThree(cell).length > 0;

/** Columns without those of such codes beside one that has the countries otherwise, as GTD’s `country_txt`. */
export const withoutOtherCodes = (
  columns: readonly string[],
  first: readonly SheetRow[],
): string[] => {
  const named = columns.filter((column) => COUNTRY_NAMES.has(bare(column)));
  if (named.length < 2) return [...columns];
  const rows = sampleOf(first);
  const codes = named.filter((column) => {
    const cells = filledIn(rows, column);
    return cells.length > 0 && cells.every(isBesideNames);
  });
  return codes.length === named.length
    ? [...columns]
    : columns.filter((column) => !codes.includes(column));
};
