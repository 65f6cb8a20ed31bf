import type { ImportWish } from "../../../import/imported.ts";
import type { Sheet } from "../../../import/sheet.ts";
import { MAX_CHARACTERS } from "../../../story/parse/size-limits.ts";
import { WrongUse } from "../wrong-use.ts";

/** What a story holds of a usual table (docs/importing.md): how long its texts are decides. */
const USUAL = "about 14,000 rows of ten columns";

/** Characters of story.json that an event without any text of its own takes, by far not less. */
const LEAST_OF_EVENT = 500;

const MOST_ROWS = MAX_CHARACTERS / LEAST_OF_EVENT;

export const tooLong = (path: string, found: string): WrongUse =>
  new WrongUse(
    `Expected a story of files of at most ${MAX_CHARACTERS} characters from ${path}, found ${found}; ` +
      `nothing was written. A story holds ${USUAL}: choose some with --where, split the file, or make an archive of all with --archive.`,
  );

/** Refuses before the work a table of which no story can be made, whatever stands in its cells. */
export const checkRows = (path: string, { rows }: Sheet, { recipe }: ImportWish): void => {
  if (rows.length > MOST_ROWS && !recipe.where?.length)
    throw tooLong(path, `a table of ${rows.length} rows`);
};
