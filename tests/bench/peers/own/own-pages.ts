import type { Variant } from "../variant.ts";
import { archivePage } from "./archive-page.ts";
import { storyPage } from "./story-page.ts";

const NO_GROUND = { "/BuiltInMap.tsx": "tests/bench/peers/own/NoGround.tsx" };

/** Which page of ours is measured at any size: that of an archive, which shows a story’s rows too. */
export const ownPage = archivePage;

/** Our pages as they are, and without their background: the other pages have none. */
export const ownPages = async (): Promise<Variant[]> => [
  await archivePage({ name: "Dateline, an archive", swaps: {} }),
  await archivePage({ name: "Dateline, an archive, no background", swaps: NO_GROUND }),
  await storyPage({ name: "Dateline, a story", swaps: {} }),
  await storyPage({ name: "Dateline, a story, no background", swaps: NO_GROUND }),
];
