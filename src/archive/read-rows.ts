import type { Block } from "./block.ts";
import type { ArchiveFault } from "./faults.ts";
import type { ArchiveFile } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import { Damaged } from "./planes.ts";
import { contentFault, eventsFault, readBlocks, type StoredBlock } from "./read-blocks.ts";
import { rowPlaces, type RowPlaces } from "./row-places.ts";
import { unpackCodes, unpackWhereabouts, type Whereabouts } from "./unpack.ts";

/** The rows of an archive that could be read. */
export interface RowsRead extends RowPlaces {
  head: ArchiveFile;
  whereabouts: Whereabouts;
  /** Goes through their blocks, each with where its rows stand. */
  each: (take: (block: Block, rows: Uint32Array) => void) => void;
  /** How many events each stands for; missing where each is one. */
  events?: Uint32Array;
  faults: ArchiveFault[];
}

const roomFor = ({ rows, placed }: RowPlaces): Whereabouts => ({
  z: { high: new Uint32Array(placed), low: new Uint32Array(placed) },
  day: new Int32Array(rows),
});

/** A block, and where its rows stand. */
interface PlacedBlock extends StoredBlock {
  rows: Uint32Array;
}

/** The first of some blocks that says what cannot be; takes the rows of all to where they stand. */
const unpackAll = (blocks: readonly PlacedBlock[], into: Whereabouts): PlacedBlock | undefined =>
  blocks.find(({ block, rows }) => {
    try {
      unpackWhereabouts(block, rows, into);
      return false;
    } catch (error) {
      if (error instanceof Damaged) return true;
      throw error;
    }
  });

const eventsOf = (rows: number, each: RowsRead["each"]): Uint32Array => {
  const events = new Uint32Array(rows);
  each((block, places) => block.further && unpackCodes(block.further, places, events));
  for (let row = 0; row < rows; row++) events[row] = (events[row] as number) + 1;
  return events;
};

/**
 * Reads all rows that can be read of `columns.bin`, also of its beginning alone. Never rejects: a block
 * that is missing or damaged is a fault, and the rows of all others are there.
 */
export const readRows = async (
  bytes: Uint8Array,
  head: ArchiveFile,
  inflate: Inflate,
): Promise<RowsRead> => {
  const { blocks: found, faults } = await readBlocks(bytes, head, inflate);
  for (let blocks = found; ;) {
    const places = rowPlaces(
      blocks.map(({ stored }) => stored),
      head,
    );
    const whereabouts = roomFor(places);
    // Found once for all columns: there are more of these than blocks.
    const placed = blocks.map((one) => ({ ...one, rows: places.of(one.stored) }));
    const damaged = unpackAll(placed, whereabouts);
    if (!damaged) {
      const each: RowsRead["each"] = (take) => {
        for (const { block, rows } of placed) take(block, rows);
      };
      const read = { ...places, head, whereabouts, each, faults };
      if (head.events === undefined) return read;
      const events = eventsOf(places.rows, each);
      // Missing rows stand for events too, whose number nobody knows.
      const counted = faults.length === 0 ? eventsFault(events, head) : undefined;
      return { ...read, events, faults: [...faults, ...(counted ? [counted] : [])] };
    }
    // Where the others stand changes with it: once more, without it.
    faults.push(contentFault(damaged.stored, head));
    blocks = blocks.filter(({ block }) => block !== damaged.block);
  }
};
