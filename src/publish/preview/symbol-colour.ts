import type { EventType } from "../../story/types-of.ts";

/** Of places that no event happened at. */
export const NEUTRAL = "#37474F";

export const colourOf = (type: EventType | undefined): string => type?.colour ?? NEUTRAL;
