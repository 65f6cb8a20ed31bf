import { inLanguage } from "../../story/text.ts";
import type { Candidate } from "./candidates.ts";

/** One of several things that can be opened, as it is offered. */
export interface Choice {
  /** Tells it from all others: a folder may hold a story and an archive. */
  id: string;
  kind: Candidate["kind"];
  path: string;
  /** What the story or archive calls itself; `null` where that cannot be read. */
  title: string | null;
}

export const idOfChoice = ({ kind, path }: Candidate): string => `${kind}:${path}`;

const LONGEST = 120;

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((text) => typeof text === "string");

/**
 * The headline in `story.json`, or in the story of `archive.json`, in the best of the languages. Never
 * throws: nothing was checked yet.
 */
export const titleIn = (json: string, langs: readonly string[]): string | null => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { headline, story } = Object(value) as Record<string, unknown>;
  const texts = headline ?? (Object(story) as Record<string, unknown>)["headline"];
  return (isTexts(texts) && inLanguage(texts, langs).text.trim().slice(0, LONGEST)) || null;
};
