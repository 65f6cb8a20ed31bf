import type { RawFile } from "../../formats/extract.ts";
import { STORY_FILES } from "../../story/file-names.ts";

/** The story's own two files as they were published; `undefined` where they cannot be had whole. */
export const rawFilesOf = async (
  root: string,
  story: string,
): Promise<readonly RawFile[] | undefined> => {
  try {
    return await Promise.all(
      Object.values(STORY_FILES).map(async (name) => {
        const response = await fetch(new URL(`stories/${story}/${name}`, root));
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
      }),
    );
  } catch {
    // The archive then holds the files written anew, and says so.
    return undefined;
  }
};
