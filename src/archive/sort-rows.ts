import type { Rows } from "./rows.ts";

const DIGIT = 2 ** 16;

/** One pass of a radix sort: by a digit of each row, rows alike staying in their order. */
const pass = (order: Uint32Array, digitOf: (row: number) => number): Uint32Array => {
  const starts = new Uint32Array(DIGIT + 1);
  for (const row of order) {
    const after = digitOf(row) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let digit = 0; digit < DIGIT; digit++)
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const digit = digitOf(row);
    const at = starts[digit] as number;
    sorted[at] = row;
    starts[digit] = at + 1;
  }
  return sorted;
};

/** Days before 1970 come first. */
const unsigned = (day: number): number => day + 2 ** 31;

/**
 * The order of an archive: along the Z-order curve, rows of one position by their day; those without a
 * place last. Rows alike keep their order.
 */
export const archiveOrder = (
  { z, day }: Pick<Rows, "z" | "day">,
  isPlaced: (row: number) => boolean,
): Uint32Array => {
  const digits: ((row: number) => number)[] = [
    (row) => unsigned(day[row] as number) % DIGIT,
    (row) => Math.floor(unsigned(day[row] as number) / DIGIT),
    (row) => (z[row] as number) % DIGIT,
    (row) => Math.floor((z[row] as number) / DIGIT) % DIGIT,
    (row) => Math.floor((z[row] as number) / DIGIT ** 2),
    (row) => (isPlaced(row) ? 0 : 1),
  ];
  return digits.reduce(
    pass,
    Uint32Array.from(z, (_, row) => row),
  );
};
