import { withoutInvisible } from "../../story/invisible.ts";

/**
 * By what a name is known: capitals and what nobody sees, also marks of direction and which blanks, make
 * no other one of it (NFKC, small letters).
 */
export const nameKey = (name: string): string =>
  withoutInvisible(name.normalize("NFKC"))
    .replace(/[\u200b\u200e\u200f\u061c]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
