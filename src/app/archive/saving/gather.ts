import type { ByteRange } from "../../../archive/chunks.ts";
import type { FetchRange } from "../../../archive/texts.ts";
import { firstRow } from "../../../explore/columns/first-row.ts";

/** Requests that are under way at once: as many as a browser has connections to a host of HTTP/1.1. */
const AT_ONCE = 6;

/** Parts of a file that are here. Rejects for any other part. */
const partsFetched =
  (ranges: readonly ByteRange[], parts: readonly Blob[]): FetchRange =>
  async (file, { start, end }) => {
    const n = firstRow(0, ranges.length, (at) => (ranges[at] as ByteRange).start > start) - 1;
    const [range, part] = [ranges[n], parts[n]];
    if (!range || !part || end > range.end) throw new RangeError(`${file}: ${start}–${end}`);
    return new Uint8Array(await part.slice(start - range.start, end - range.start).arrayBuffer());
  };

/**
 * Fetches parts of a file, as the browser's to keep; `ranges` ascend. What fails is asked for once more.
 * Rejects where a part cannot be had.
 */
export const gather = async (
  file: string,
  ranges: readonly ByteRange[],
  fetchRange: FetchRange,
  step: (bytes: number, of: number) => void,
): Promise<FetchRange> => {
  const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const parts: Blob[] = [];
  let [next, done] = [0, 0];
  const fetchNext = async (): Promise<void> => {
    const n = next++;
    const range = ranges[n];
    if (!range) return;
    const bytes = await fetchRange(file, range).catch(() => fetchRange(file, range));
    parts[n] = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    done += range.end - range.start;
    step(done, total);
  };
  step(0, total);
  // A host without ranges answers the first request with the whole file, which is then not asked for again.
  await fetchNext();
  const inTurn = async (): Promise<void> => {
    while (next < ranges.length) await fetchNext();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
  return partsFetched(ranges, parts);
};
