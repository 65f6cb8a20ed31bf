import type { PartFile, PartReading, PartRow } from "../../src/formats/parts.ts";
import type { Problem } from "../../src/formats/problems.ts";

/** Bytes as a file of which parts are read. */
export const partsOf = (bytes: Uint8Array, name = "a"): PartFile => ({
  name,
  size: bytes.length,
  slice: (start, end) => Promise.resolve(bytes.slice(start, end).buffer),
});

interface ReadParts {
  columns: string[];
  rows: PartRow[];
  problems: Problem[];
  done: number[];
}

/** All that a file says. */
export const readParts = async (reading: PartReading): Promise<ReadParts> => {
  const read: ReadParts = { columns: reading.columns, rows: [], problems: [], done: [] };
  for await (const { rows, done } of reading.rows((problem) => read.problems.push(problem))) {
    read.rows.push(...rows);
    read.done.push(done);
  }
  return read;
};
