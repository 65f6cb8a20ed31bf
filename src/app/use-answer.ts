import { useSyncExternalStore } from "react";
import type { Answer, WordAnswers } from "../archive/word-answers.ts";

const NEVER = (): (() => void) => () => undefined;

/** What is known of a text in an archive; undefined where nothing has to be asked for. */
export const useAnswer = (
  words: WordAnswers | undefined,
  text: string | undefined,
): Answer | undefined =>
  useSyncExternalStore(words?.subscribe ?? NEVER, () =>
    words && text !== undefined ? (words.of(text) ?? "asked") : undefined,
  );
