import { crc32 } from "../formats/crc32.ts";
import { firstRow } from "../explore/columns/first-row.ts";
import { readBlock, type BlockRows } from "./block.ts";
import { archiveFault, ENDS_EARLY, figure, type ArchiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile, type Block } from "./head.ts";
import type { Present } from "./merge.ts";
import type { Inflate } from "./inflate.ts";
import { Damaged, type Narrow } from "./planes.ts";
import { CODE_COLUMNS, MOST_EVENTS } from "./rows.ts";
import { restRow } from "./sampling.ts";

/** The blocks that could be read, in their order, and what is wrong with the others. */
export interface BlocksRead {
  blocks: BlockRows[];
  present: Present;
  faults: ArchiveFault[];
}

interface Stored extends Block {
  n: number;
  /** Where it begins in the file. */
  start: number;
  /** Its first row among those that are not in the first block. */
  rest: number;
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
const areBelow = (codes: Narrow, limit: number): boolean => {
  if (limit >= 2 ** (8 * codes.BYTES_PER_ELEMENT)) return true;
  let most = -1;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code > most) most = code;
  }
  return most < limit;
};

/** Whether all codes of a block stand for something. */
const isKnown = (
  { codes, parties, further, sources }: BlockRows,
  { story, layout }: ArchiveFile,
): boolean => {
  const { spans, types, zones } = layout;
  const files = Math.max(1, story.sources.length);
  const limits = [spans.length, types.length, zones.length, files, 1 << 4];
  return (
    CODE_COLUMNS.every((_, n) => areBelow(codes[n] as Narrow, limits[n] as number)) &&
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

const read = async (
  bytes: Uint8Array,
  stored: Stored,
  head: ArchiveFile,
  inflate: Inflate,
): Promise<BlockRows | ArchiveFault> => {
  const { n, start, rows, raw } = stored;
  const part = bytes.subarray(start, start + stored.bytes);
  const name = `block ${n + 1} of ${head.layout.columns.blocks.length}`;
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
    return fault(
      "archive-corrupt",
      `${figure(rows)} rows in ${name}`,
      "bytes that say something else",
      rows,
    );
  }
};

/** That the rows stand for another number of events than the head says, once all of them are there. */
const eventsFault = ({ blocks, faults }: BlocksRead, { rows, events }: ArchiveFile) => {
  if (events === undefined || faults.length > 0) return undefined;
  let sum = rows;
  for (const { further = [] } of blocks)
    for (let at = 0; at < further.length; at++) sum += further[at] as number;
  return sum === events
    ? undefined
    : fault("archive-counts", `rows that stand for ${figure(events)} events`, figure(sum));
};

/** Reads all that can be read of `columns.bin`, also of its beginning alone. Never rejects. */
export const readBlocks = async (
  bytes: Uint8Array,
  head: ArchiveFile,
  inflate: Inflate,
): Promise<BlocksRead> => {
  const { columns } = head.layout;
  const done: BlocksRead = {
    blocks: [],
    present: { step: columns.step, first: 0, rest: [] },
    faults: [],
  };
  const rest: [number, number][] = [];
  let first = 0;
  for (const stored of storedBlocks(head)) {
    const block = await read(bytes, stored, head, inflate);
    if ("code" in block) {
      // All that follows the end of a file is missing for one reason.
      if (!done.faults.some(({ code }) => code === "archive-truncated")) done.faults.push(block);
      continue;
    }
    done.blocks.push(block);
    if (stored.n === 0) first = stored.rows;
    else rest.push([stored.rest, stored.rest + stored.rows]);
  }
  if (bytes.length > columns.bytes)
    done.faults.push(
      fault("archive-counts", `${figure(columns.bytes)} bytes`, figure(bytes.length)),
    );
  const counted = eventsFault(done, head);
  if (counted) done.faults.push(counted);
  return { ...done, present: { step: columns.step, first, rest } };
};
