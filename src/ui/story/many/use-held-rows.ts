import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import { useCallback } from "react";

/**
 * The rows that are on the page: those near the view and, wherever they are, those that are held.
 * With a held row come the ones before and after it, so that the Tab key leads on from it.
 */
export const useHeldRows = (held: readonly number[]) => {
  const key = held.join();
  return useCallback(
    (range: Range): number[] => {
      const wanted = (key === "" ? [] : key.split(",").map(Number))
        .flatMap((at) => [at - 1, at, at + 1])
        .filter((at) => at >= 0 && at < range.count);
      return [...new Set([...wanted, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
    },
    [key],
  );
};
