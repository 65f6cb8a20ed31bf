import { archiveFrom, type ArchiveRead } from "../../../archive/read-archive.ts";
import { readData } from "../../../archive/read-data.ts";
import { inflate } from "../inflate.ts";
import { startColumnsThread, type ColumnsThread } from "./columns-thread.ts";

/** From so many rows on a page would stand still while it reads them, longer than a thread takes to start. */
const MANY_ROWS = 200_000;

/** How long rows that are there wait for a thread to read them. */
const PATIENCE_MS = 3000;

/**
 * Reads the columns of an archive of so many rows, many of them in a thread of their own. `bytes` may be on
 * their way: the thread starts meanwhile. Rejects where they cannot be had.
 */
export const readColumns = async (
  head: string,
  rows: number,
  bytes: Promise<Uint8Array>,
  start: () => ColumnsThread | null = startColumnsThread,
): Promise<ArchiveRead> => {
  const thread = rows > MANY_ROWS ? start() : null;
  try {
    const order = { head, bytes: await bytes };
    const read = (await thread?.hasBegun(PATIENCE_MS)) ? await thread?.read(order) : null;
    return archiveFrom(read ?? (await readData(head, order.bytes, inflate)));
  } finally {
    thread?.end();
  }
};
