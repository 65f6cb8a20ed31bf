/** Rows of a table from which on it becomes an archive: a page of so many events is still quick. */
export const MOST_STORY_ROWS = 5_000;

const ENDS = [0x0a, 0x0d];

/**
 * Whether a table may have more rows than a story; most have not even so many lines. Counted in bytes,
 * in which an end of a line looks alike in all encodings that tables are read in.
 */
export const hasManyLines = async (pieces: AsyncIterable<Uint8Array>): Promise<boolean> => {
  const counts = ENDS.map(() => 0);
  for await (const bytes of pieces) {
    ENDS.forEach((end, n) => {
      for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1))
        counts[n] = (counts[n] as number) + 1;
    });
    if (Math.max(...counts) > MOST_STORY_ROWS) return true;
  }
  return false;
};
