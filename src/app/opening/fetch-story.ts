import { STORY_PARTS } from "../../import/opening/story-parts.ts";
import { MAX_BYTES } from "../../story/parse/size-limits.ts";
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

/**
 * Fetches the two files of a story. Throws a sentence where that fails. A redirection is not followed:
 * it could lead to a host that nobody allowed.
 */
export const fetchStory = async (
  { story, places, folder }: StoryAddress,
  signal: AbortSignal,
): Promise<GivenFile[]> => {
  const get = async (address: string, name: string): Promise<GivenFile> => {
    const response = await fetch(address, {
      signal,
      redirect: "error",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
    const file = await bounded(response);
    if (!file) throw new Error(`${address}: > ${MAX_BYTES} bytes`);
    const last = new URL(folder).pathname.split("/").findLast(Boolean) ?? "story";
    return { path: `${last}/${name}`, file };
  };
  return Promise.all([get(story, STORY_PARTS.story), get(places, STORY_PARTS.places)]);
};
