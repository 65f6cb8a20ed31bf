/**
 * What a spreadsheet may take for a formula, also behind blanks or apostrophes (OWASP, CSV injection);
 * the last four are the full-width forms that some spreadsheets read alike.
 */
const FORMULA = /^[\s']*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number as a spreadsheet reckons with it; there is nothing in it to be run. */
const NUMBER = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Puts an apostrophe before a text that could be run; `unguard` takes exactly that one away. */
export const guard = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

export const unguard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
