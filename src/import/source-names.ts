import { isNoText } from "./no-value.ts";
import { namesOfList, partyNames } from "./party-names.ts";

/** An address, with what stands around it without a blank. */
const ADDRESS = /\S*(?::\/\/|\bwww\.)\S*/giu;
/** What led to an address that was taken out. */
const LED = /\s*[:(–—-]\s*$/u;

/** What stands for an address that was taken out: an end of a name, or within brackets a gap. */
const GAP = "\n";
const GAP_WITHIN = /[\s,;]*\n[\s,;]*(?<end>[)\]）］])?/gu;

/** Characters beyond which it is a citation, and nobody's name. */
const LONGEST = 120;

/**
 * Who reported what a row says, each by itself: “A; B”, as parties of one cell stand. An address says
 * where it was read and not by whom.
 */
export const sourceNames = (cell: string): string[] =>
  (
    namesOfList(cell)?.map((name) => name.replace(ADDRESS, "").trim()) ??
    partyNames(cell.replace(ADDRESS, GAP))
  )
    .map((name) => name.replace(GAP_WITHIN, (_, end?: string) => end ?? " ").replace(LED, ""))
    .filter((name) => !isNoText(name) && name !== "" && name.length <= LONGEST);
