import { useEffect, useMemo } from "react";
import type { Answer, WordAnswers } from "../archive/word-answers.ts";
import { hasFocus, select, type Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { View } from "../explore/view.ts";
import { useAnswer } from "./use-answer.ts";
import type { ViewControl } from "./use-view.ts";

/** A reader who still types is not answered yet: the beginning of a word is in many rows. */
const PAUSE_MS = 250;

/** Asks for the rows that have the words of a text. */
const useAsking = (words: WordAnswers | undefined, text: string | undefined): void => {
  useEffect(() => {
    const timer = setTimeout(() => words?.want(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, text]);
};

/** What a view shows, and what is known of the words that it looks for in an archive. */
export const useScene = (
  index: StoryIndex,
  words: WordAnswers | undefined,
  { content, change, isArrival }: Pick<ViewControl, "content" | "change" | "isArrival">,
): { scene: Scene; answer: Answer | undefined } => {
  const { text, selection } = content;
  const answer = useAnswer(words, text);
  useAsking(words, text);
  const scene = useMemo(() => {
    // What could not be looked for narrows nothing, whatever was looked for before.
    const shown: View = answer === "failed" ? { ...content, text: undefined } : content;
    return select(index, shown);
  }, [index, content, answer]);
  const isHidden =
    answer instanceof Uint32Array && selection !== undefined && !hasFocus(scene.focus);
  useEffect(() => {
    // The answer hides what was chosen while it was not there. Of a link, the page says so.
    if (isHidden && !isArrival()) change({ text }, "motion");
  }, [isHidden, text, change, isArrival]);
  return { scene, answer };
};
