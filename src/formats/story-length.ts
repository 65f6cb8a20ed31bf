import type { Story } from "../story/records/story.ts";

/** Characters of a record as it stands in its file, with the indentation that it has there. */
const lengthOf = (record: unknown): number => JSON.stringify([[record]], null, 2).length;

const lengthOfAll = (records: readonly unknown[]): number =>
  records.reduce<number>((sum, record) => sum + lengthOf(record), 0);

/**
 * About how many characters the longer of a story's two files would have. No text of that length is
 * made: it may be more than an engine allows.
 */
export const storyLength = ({ places, ...rest }: Story): number =>
  Math.max(
    lengthOfAll(places),
    Object.values(rest).reduce<number>(
      (sum, part) => sum + (Array.isArray(part) ? lengthOfAll(part) : lengthOf(part)),
      0,
    ),
  );
