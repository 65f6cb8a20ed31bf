import { crc32 } from "../formats/crc32.ts";
import { firstRow } from "../explore/columns/first-row.ts";
import { readBlock, type Block } from "./block.ts";
import { archiveFault, ENDS_EARLY, figure, type ArchiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile, type Block as Stretch } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import { Damaged, type Planes } from "./planes.ts";
import { MOST_EVENTS } from "./rows.ts";
import { restRow } from "./sampling.ts";

/** A block as the head says it is stored. */
export interface Stored extends Stretch {
  n: number;
  /** Where it begins in the file. */
  start: number;
  /** Its first row among those that are not in the first block. */
  rest: number;
}

/** A block that could be read. */
export interface StoredBlock {
  stored: Stored;
  block: Block;
}

/** The blocks that could be read, in their order, and what is wrong with the others. */
export interface BlocksRead {
  blocks: StoredBlock[];
  faults: ArchiveFault[];
}

const storedBlocks = ({ layout: { columns } }: ArchiveFile): Stored[] => {
  let [start, rest] = [0, 0];
  return columns.blocks.map((block, n) => {
    const stored = { ...block, n, start, rest };
    start += block.bytes;
    if (n > 0) rest += block.rows;
    return stored;
  });
};

/** How many of a block's rows have a place: they are those before a row of the archive. */
const placedIn = ({ rows, n, rest }: Stored, { layout }: ArchiveFile): number => {
  const { step } = layout.columns;
  const rowOf = (at: number): number => (n === 0 ? at * step : restRow(rest + at, step));
  return firstRow(0, rows, (at) => rowOf(at) >= layout.placed);
};

/** Whether all of some whole numbers are below a limit; a loop, as there is one for each row. */
const areBelow = ({ count, width, bytes }: Planes, limit: number): boolean => {
  if (count === 0 || limit >= 2 ** (8 * width)) return true;
  const [b0, b1, b2, b3] = bytes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  for (let n = 0; n < count; n++)
    if (
      ((b0[n] as number) |
        ((b1[n] as number) << 8) |
        ((b2[n] as number) << 16) |
        ((b3[n] as number) << 24)) >>>
        0 >=
      limit
    )
      return false;
  return true;
};

/** Whether all codes of a block stand for something. */
const isKnown = (
  { codes, parties, further, sources }: Block,
  { story, layout }: ArchiveFile,
): boolean => {
  const { spans, types, zones } = layout;
  const files = Math.max(1, story.sources.length);
  const limits = [spans.length, types.length, zones.length, files, 1 << 4];
  return (
    codes.every((column, n) => areBelow(column, limits[n] as number)) &&
    areBelow(parties.codes, story.actors.length) &&
    (!further || areBelow(further, MOST_EVENTS)) &&
    (!sources || areBelow(sources.codes, layout.sources?.length ?? 0))
  );
};

const fault = (
  code: ArchiveFault["code"],
  expected: string,
  found: string,
  missing?: number,
  before = "",
): ArchiveFault => {
  const gone = missing ? `${figure(missing)} row${missing === 1 ? " is" : "s are"} missing.` : "";
  return archiveFault(code, ARCHIVE_FILES.columns, expected, found, before + gone);
};

/** Rows of a block and of all after it, which a file that ends early lacks. */
const rowsFrom = (n: number, { layout }: ArchiveFile): number =>
  layout.columns.blocks.slice(n).reduce((sum, block) => sum + block.rows, 0);

const nameOf = ({ n }: Stored, { layout }: ArchiveFile): string =>
  `block ${n + 1} of ${layout.columns.blocks.length}`;

/** That a block is whole and says something else than the rows of an archive. */
export const contentFault = (stored: Stored, head: ArchiveFile): ArchiveFault =>
  fault(
    "archive-corrupt",
    `${figure(stored.rows)} rows in ${nameOf(stored, head)}`,
    "bytes that say something else",
    stored.rows,
  );

const read = async (
  bytes: Uint8Array,
  stored: Stored,
  head: ArchiveFile,
  inflate: Inflate,
): Promise<Block | ArchiveFault> => {
  const { n, start, rows, raw } = stored;
  const part = bytes.subarray(start, start + stored.bytes);
  const name = nameOf(stored, head);
  if (part.length < stored.bytes)
    return fault(
      "archive-truncated",
      `${figure(head.layout.columns.bytes)} bytes`,
      figure(bytes.length),
      rowsFrom(n, head),
      `${ENDS_EARLY} `,
    );
  const sum = crc32(part);
  if (sum !== stored.crc32)
    return fault("archive-corrupt", `the check sum ${stored.crc32} in ${name}`, `${sum}`, rows);
  try {
    const plain = await inflate(part, raw);
    if (plain.length !== raw) throw new Damaged();
    const form = {
      hasEvents: head.events !== undefined,
      hasSources: head.layout.sources !== undefined,
    };
    const block = readBlock(plain, { rows, placed: placedIn(stored, head), ...form });
    return isKnown(block, head)
      ? block
      : fault(
          "archive-counts",
          `codes and counts in ${name} that archive.json explains`,
          "others",
          rows,
        );
  } catch {
    return contentFault(stored, head);
  }
};

/** Reads all that can be read of `columns.bin`, also of its beginning alone. Never rejects. */
export const readBlocks = async (
  bytes: Uint8Array,
  head: ArchiveFile,
  inflate: Inflate,
): Promise<BlocksRead> => {
  const { columns } = head.layout;
  const done: BlocksRead = { blocks: [], faults: [] };
  for (const stored of storedBlocks(head)) {
    const block = await read(bytes, stored, head, inflate);
    if (!("code" in block)) done.blocks.push({ stored, block });
    // All that follows the end of a file is missing for one reason.
    else if (!done.faults.some(({ code }) => code === "archive-truncated")) done.faults.push(block);
  }
  if (bytes.length > columns.bytes)
    done.faults.push(
      fault("archive-counts", `${figure(columns.bytes)} bytes`, figure(bytes.length)),
    );
  return done;
};

/** That the rows stand for another number of events than the head says, once all of them are there. */
export const eventsFault = (events: Uint32Array, head: ArchiveFile): ArchiveFault | undefined => {
  let sum = 0;
  for (let row = 0; row < events.length; row++) sum += events[row] as number;
  return sum === head.events
    ? undefined
    : fault(
        "archive-counts",
        `rows that stand for ${figure(head.events ?? 0)} events`,
        figure(sum),
      );
};
