import type { LangMap } from "../story/records/text.ts";

/** One maker of a map, what is theirs in it, and under which licence. */
export interface Credit {
  name: string;
  holds: LangMap;
  /** The licence by its usual name, and where it can be read. */
  licence: LangMap;
  href: string;
}

/** A piece of the line in the map's corner; a link where the maker asks for one. */
export interface CornerPart {
  text: string;
  href?: string;
}
