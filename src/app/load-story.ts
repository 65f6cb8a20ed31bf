import type { ArchiveHead } from "../archive/head.ts";
import type { NotReadable, OpenedArchive } from "./archive/open-archive.ts";
import type { OwnPage } from "./own-page.ts";
import type { Neighbours } from "../story/related.ts";
import type { ParsedStory } from "../story/parse/parse.ts";

/** A story as the build prepared it, or why there is none. */
export type LoadedStory = PublishedStory | Failure;

export interface Failure {
  /** In a sentence of our own. */
  failure: string;
  /** All there is to say, where the connection is not to blame. */
  tell?: NotReadable["tell"];
}

/** A story with what its page must know of the others on the site. */
export type PublishedStory = ParsedStory & Neighbours & Partial<OpenedArchive>;

/** An archive was checked when its files were written, and knows of no stories beside it. */
const ALONE = { issues: [], stories: 1, related: [] };

const fetchJson = async (path: string): Promise<unknown> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path}: expected JSON, found “${text.slice(0, 40)}”`);
  }
};

/** Fetches a story, or the first of the site. Resolves also when that fails: then with the reason. */
export const loadStory = async ({
  site,
  story,
}: Pick<OwnPage, "site" | "story">): Promise<LoadedStory> => {
  try {
    const stories = `${site}stories/`;
    const id = story ?? ((await fetchJson(`${stories}index.json`)) as string[])[0];
    if (id === undefined) return { failure: "stories/index.json: it lists no story" };
    const found = (await fetchJson(`${stories}${id}.json`)) as PublishedStory | ArchiveHead;
    if (!("format" in found)) return found;
    // The files that an archive's head belongs to lie in a folder of its name.
    const { openArchive } = await import("./archive/open-archive.ts");
    return { ...ALONE, story: found.story, ...(await openArchive(found, `${stories}${id}/`)) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { failure, ...(error instanceof Error && (error as Partial<NotReadable>)) };
  }
};
