/** By what a name is known: capitals and blanks make no other one of it (NFKC, small letters). */
export const nameKey = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
