import { STORY_PARTS } from "../../import/opening/story-parts.ts";
import { MAX_BYTES } from "../../story/parse/size-limits.ts";
import { FetchProblem, problemOfStatus } from "./fetch-problem.ts";
import type { GivenFile } from "./opener-messages.ts";
import type { StoryAddress } from "./story-address.ts";

/** What came, or `null` where it is too large; the rest of it is not waited for. */
const bounded = async (response: Response): Promise<Blob | null> => {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
};

/** A network that fails says nothing of why; what was called off is not a problem. */
const unlessCalledOff =
  (address: string, signal: AbortSignal) =>
  (error: unknown): never => {
    throw signal.aborted ? error : new FetchProblem("noAnswer", address);
  };

/**
 * Fetches the two files of a story. Throws a `FetchProblem` where that fails. A redirection is not
 * followed: it could lead to a host that nobody allowed.
 */
export const fetchStory = async (
  { story, places, folder }: StoryAddress,
  signal: AbortSignal,
): Promise<GivenFile[]> => {
  const get = async (address: string, name: string): Promise<GivenFile> => {
    const failed = unlessCalledOff(address, signal);
    const response = await fetch(address, {
      signal,
      redirect: "error",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    }).catch(failed);
    if (!response.ok) throw problemOfStatus(response.status, address);
    const file = await bounded(response).catch(failed);
    if (!file) throw new FetchProblem("tooLarge", address);
    const last = new URL(folder).pathname.split("/").findLast(Boolean) ?? "story";
    return { path: `${last}/${name}`, file };
  };
  return Promise.all([get(story, STORY_PARTS.story), get(places, STORY_PARTS.places)]);
};
