import { join } from "node:path";
import { ID_PATTERN } from "../../story/records/text.ts";
import type { Io } from "./io.ts";
import { STORIES } from "./near-path.ts";

/** For the help of commands that take it. */
export const BY_ID = `The id of a story in ${STORIES} stands for its folder there.`;

/**
 * Where the story of that name lies: at the path, where anything is there, else under its id in the
 * folder of stories, where `new` puts it. A name that is neither stays as it is.
 */
export const storyPath = (given: string, { files }: Io): string => {
  const story = join(STORIES, given);
  const isId = ID_PATTERN.test(given) && !files.entry(given);
  return isId && files.entry(story)?.kind === "folder" ? story : given;
};
