import { nameKey } from "../../story/invisible.ts";

/** By what a party or a place is known: capitals make no other one of a name (NFKC, small letters). */
export const spellingKey = (name: string): string => nameKey(name).normalize("NFKC").toLowerCase();
