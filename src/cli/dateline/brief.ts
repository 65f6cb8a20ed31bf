import { shorten } from "../../explore/shorten.ts";
import { visible } from "./visible.ts";

const LONGEST = 60;

/** What somebody typed, as it may stand in a sentence. */
export const brief = (text: string): string => visible(shorten(text, LONGEST, "…"));
