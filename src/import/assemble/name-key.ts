import { nameKey as seenKey } from "../../story/invisible.ts";

/** By what a name is known: capitals and what nobody sees make no other one of it (NFKC, small letters). */
export const nameKey = (name: string): string => seenKey(name.normalize("NFKC")).toLowerCase();
