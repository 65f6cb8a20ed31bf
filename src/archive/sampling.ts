/** Rows of the first block at most: enough for a first picture, small enough to come at once. */
const FIRST_ROWS = 16_384;
/** Rows of every other block. */
const BLOCK_ROWS = 65_536;

/** So many-th rows make up the first block; 1 where it has them all. */
export const stepFor = (rows: number): number => Math.max(1, Math.ceil(rows / FIRST_ROWS));

/** The rows of each block: an even sample, then the rest by the block. */
export const blockRows = (rows: number, step: number): Uint32Array[] => {
  const first = Uint32Array.from({ length: Math.ceil(rows / step) }, (_, n) => n * step);
  if (step === 1) return rows > 0 ? [first] : [];
  const rest = rows - first.length;
  const blocks = [first];
  for (let from = 0; from < rest; from += BLOCK_ROWS)
    blocks.push(
      Uint32Array.from({ length: Math.min(BLOCK_ROWS, rest - from) }, (_, n) =>
        restRow(from + n, step),
      ),
    );
  return blocks;
};

/** The row that is so many-th of those that are not in the first block. */
export const restRow = (n: number, step: number): number => n + Math.floor(n / (step - 1)) + 1;
