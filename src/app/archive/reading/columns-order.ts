import type { DataRead } from "../../../archive/read-data.ts";

/** The columns of an archive to be read, to the thread that reads them. */
export interface ColumnsOrder {
  /** `archive.json`. */
  head: string;
  bytes: Uint8Array;
}

/** From that thread: first that it has begun, then what was read, or `null` where it cannot. */
export type FromColumnsReader = "ready" | DataRead | null;
