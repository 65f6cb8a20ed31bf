import { useMemo } from "react";
import { otherLanguage } from "../explore/other-language.ts";
import type { Story } from "../story/records/story.ts";
import type { Spoken } from "../ui/language.ts";
import { languageOf } from "../ui/messages/index.ts";
import { useSpoken } from "../ui/use-spoken.ts";

/** The language of the view, with the one that the whole story is in, where that is another. */
export const useStoryLanguage = (
  story: Story,
  wanted: string | undefined,
  first: Spoken,
): ReturnType<typeof useSpoken> => {
  const { spoken, ...state } = useSpoken(languageOf(wanted), first);
  return {
    ...state,
    spoken: useMemo(
      () => ({ ...spoken, told: otherLanguage(story, spoken.lang) }),
      [story, spoken],
    ),
  };
};
