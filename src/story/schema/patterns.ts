const MONTH = "(?:0[1-9]|1[0-2]|XX)";
const DAY = "(?:0[1-9]|[12]\\d|3[01]|XX)";
const YEAR = "-?(?:\\d{4}|\\d{3}X|\\d{2}XX)";
const CLOCK = "T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})";
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY}(?:${CLOCK})?)?)?[?~%]?`;
const END = `(?:${DATE}|\\.\\.)?`;

/** The form of a date after EDTF; whether there is such a day, `edtf.ts` knows. */
export const EDTF_FORM = {
  pattern: `^(?:XXXX|${DATE}|${END}/${END}|\\[(?:${DATE})?\\.\\.(?:${DATE})?\\])$`,
  // Not of the standard: what VS Code says in place of the pattern.
  patternErrorMessage: "Expected a date after EDTF, such as 2024-03-05, 2024-03 or 2024-03-05~.",
};

/** The form of an IANA zone that has no other name; whether there is one of it, the engine knows. */
export const ZONE_FORM = {
  pattern: "^(?:UTC|[A-Z][A-Za-z_]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$",
  patternErrorMessage: "Expected an IANA time zone, such as Asia/Baghdad or UTC.",
};
