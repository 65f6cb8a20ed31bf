import { useMemo } from "react";
import type { View } from "../explore/view.ts";
import type { StoryActions } from "../ui/story/actions.ts";
import { linkFrom, type LinkBase } from "./links.ts";

interface Here extends Pick<View, "lang" | "revision"> {
  base: LinkBase;
}

/** What the parts of a story can ask of the page; the same object for as long as nothing changes. */
export const useStoryActions = (
  { base, lang, revision }: Here,
  compare: StoryActions["compare"],
): StoryActions =>
  useMemo(
    () => ({
      linkTo: (selection) => linkFrom(base, { selection, lang, revision }),
      compare,
    }),
    [base, lang, revision, compare],
  );
