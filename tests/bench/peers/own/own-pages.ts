import type { Variant } from "../variant.ts";
import { storyPage } from "./story-page.ts";

/** Which page of ours takes part. */
export const ownPage = storyPage;

/** Our page as it is, and without its background: the other pages have none. */
export const ownPages = async (): Promise<Variant[]> => [
  await ownPage({ name: "Dateline, a story", swaps: {} }),
  await ownPage({
    name: "Dateline, a story, no background",
    swaps: { "/BuiltInMap.tsx": "tests/bench/peers/own/NoGround.tsx" },
  }),
];
