import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Characters that are packed together. */
const PIECE = 2 ** 17;

/** Quick rather than small: a piece is unpacked again soon. */
const LEVEL = 1;

const pack = (records: readonly string[]): Uint8Array =>
  deflateSync(strToU8(JSON.stringify(records)), { level: LEVEL });

const unpack = (piece: Uint8Array): string[] =>
  JSON.parse(strFromU8(inflateSync(piece))) as string[];

/**
 * Records put aside in memory, deflated, run by run; each is read once, from one end of its run to the
 * other, and its room is free after that.
 */
export class PackedRuns {
  readonly #runs: Uint8Array[][] = [];

  /** Adds a run. */
  add(records: Iterable<string>): void {
    const pieces: Uint8Array[] = [];
    let waiting: string[] = [];
    let length = 0;
    const flush = (): void => {
      if (waiting.length > 0) pieces.push(pack(waiting));
      [waiting, length] = [[], 0];
    };
    for (const record of records) {
      waiting.push(record);
      length += record.length;
      if (length >= PIECE) flush();
    }
    flush();
    this.#runs.push(pieces.reverse());
  }

  /** For each run a function that gives its next record. */
  readers(): (() => string)[] {
    return this.#runs.map((pieces) => {
      let records: string[] = [];
      let next = 0;
      return () => {
        if (next === records.length) {
          const piece = pieces.pop();
          if (!piece) throw new Error("Expected a record more in the run, found its end.");
          [records, next] = [unpack(piece), 0];
        }
        return records[next++] as string;
      };
    });
  }

  close(): void {
    this.#runs.length = 0;
  }
}
