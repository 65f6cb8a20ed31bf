/** What came of an online layer's tiles; `patchy` where only some of those in view could be loaded. */
export type TilesState = "waiting" | "shown" | "patchy" | "failed";
