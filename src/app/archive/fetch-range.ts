import type { FetchRange } from "../../archive/texts.ts";

const PARTIAL_CONTENT = 206;

/** Parts of files in a folder of a host. */
interface Ranges {
  fetchRange: FetchRange;
  /** The files that the host sent whole, by their names. */
  whole: () => Record<string, Blob>;
}

/**
 * Gets parts of files by HTTP Range (RFC 9110, 14). A host that knows no ranges sends the whole file:
 * it is then kept, so that it is sent once. Rejects where the file cannot be had.
 */
export const rangesOf = (folder: string): Ranges => {
  const whole = new Map<string, Uint8Array<ArrayBuffer>>();
  const fetchRange: FetchRange = async (file, { start, end }) => {
    const kept = whole.get(file);
    if (kept) return kept.slice(start, end);
    const url = `${folder}${file}`;
    const response = await fetch(url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === PARTIAL_CONTENT) return bytes;
    whole.set(file, bytes);
    return bytes.slice(start, end);
  };
  return {
    fetchRange,
    whole: () => Object.fromEntries([...whole].map(([file, bytes]) => [file, new Blob([bytes])])),
  };
};
