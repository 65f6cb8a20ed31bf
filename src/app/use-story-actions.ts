import { useMemo } from "react";
import { writeHash } from "../explore/link/hash.ts";
import type { View } from "../explore/view.ts";
import type { StoryActions } from "../ui/story/actions.ts";

interface Here extends Pick<View, "lang" | "revision"> {
  /** Address, without a hash, that links to the story begin with. */
  here: string;
}

/** What the parts of a story can ask of the page; the same object for as long as nothing changes. */
export const useStoryActions = (
  { here, lang, revision }: Here,
  compare: StoryActions["compare"],
): StoryActions =>
  useMemo(
    () => ({
      linkTo: (selection) => new URL(writeHash({ selection, lang, revision }), here).href,
      compare,
    }),
    [here, lang, revision, compare],
  );
