import { join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import type { Files } from "../io.ts";
import { spareInputs } from "../spare-inputs.ts";
import { WrongUse } from "../wrong-use.ts";
import { REJECTS } from "./remove-stale.ts";

interface Places {
  /** The file to import, and those that say how. */
  read: readonly string[];
  /** Where the story or archive goes. */
  folder: string;
  /** Where the table of rejects goes. */
  rejects: string;
}

/** Each file that is read or written must have a place of its own. */
export const checkPlaces = ({ read, folder, rejects }: Places, files: Files): void => {
  // Those that are not written are taken away where an earlier import has left them.
  const names = [...Object.values(STORY_FILES), ...Object.values(ARCHIVE_FILES)];
  const own = names.map((name) => join(folder, name));
  spareInputs(read, [...own, join(folder, REJECTS), rejects], files);
  if (own.some((path) => files.real(path) === files.real(rejects)))
    throw new WrongUse(
      `Expected another name for the table of rejects, found ${rejects}, which is that of a file of the story or archive; nothing was written.`,
    );
};
