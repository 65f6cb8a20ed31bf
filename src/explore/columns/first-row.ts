/**
 * The first of the rows for which something holds, where it holds for all after it too;
 * `to` where it holds for none.
 */
export const firstRow = (from: number, to: number, holds: (row: number) => boolean): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
