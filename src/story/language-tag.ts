/** BCP 47 tag, as far as stories need it: language, script, region, variants. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
