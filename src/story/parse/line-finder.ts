import type { Spot } from "../issue.ts";

/** Between two entries of the table, in UTF-16 code units. */
const BLOCK = 4096;

interface Blocks {
  /** Line ends before each block. */
  lines: Uint32Array;
  /** Where the line begins in which each block begins. */
  starts: Uint32Array;
}

const LINE_END = 0x0a;

const blocksOf = (text: string): Blocks => {
  const count = Math.floor(text.length / BLOCK) + 1;
  const blocks = { lines: new Uint32Array(count), starts: new Uint32Array(count) };
  let [line, start, block] = [0, 0, 1];
  for (let at = text.indexOf("\n"); block < count; at = text.indexOf("\n", at + 1)) {
    const end = at < 0 ? text.length : at;
    for (; block < count && block * BLOCK <= end; block += 1) {
      blocks.lines[block] = line;
      blocks.starts[block] = start;
    }
    if (at < 0) break;
    line += 1;
    start = at + 1;
  }
  return blocks;
};

/**
 * Line and column of an offset. The table for it is small however many lines a text has, and made
 * only when somebody asks.
 */
export const spotFinder = (file: string, text: string): ((offset: number) => Spot) => {
  let table: Blocks | null = null;
  return (offset) => {
    table ??= blocksOf(text);
    const block = Math.min(Math.floor(offset / BLOCK), table.lines.length - 1);
    let [line, start] = [table.lines[block] ?? 0, table.starts[block] ?? 0];
    for (let at = block * BLOCK; at < offset; at += 1)
      if (text.charCodeAt(at) === LINE_END) {
        line += 1;
        start = at + 1;
      }
    return { file, line: line + 1, column: offset - start + 1 };
  };
};
