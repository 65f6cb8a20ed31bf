import { RowReader } from "./read-row.ts";
import { isBlank } from "./table-rows.ts";

/** What may separate cells, the likeliest first; the Arabic semicolon, and ASCII's own separators. */
const CANDIDATES = [",", "\t", "|", ";", "\u061B", "\u001E", "\u001F"];

const SAMPLE_ROWS = 20;

/** How many cells the first rows have; blank lines would mislead. */
const lengths = (text: string, delimiter: string): number[] => {
  const reader = new RowReader({ text, delimiter, columns: 0, isWhole: true });
  const counts: number[] = [];
  for (let at = 0; at < text.length && counts.length < SAMPLE_ROWS;) {
    const row = reader.rowAt(at);
    if (!row) break;
    if (!isBlank(row.cells)) counts.push(row.cells.length);
    at = row.end;
  }
  return counts;
};

interface Score {
  delimiter: string;
  /** How much the length of rows changes from one to the next. */
  changes: number;
  mean: number;
}

const scoreOf = (text: string, delimiter: string): Score => {
  const counts = lengths(text, delimiter);
  const changes = counts.reduce((sum, n, at) => sum + Math.abs(n - (counts[at - 1] ?? n)), 0);
  return { delimiter, changes, mean: counts.reduce((sum, n) => sum + n, 0) / counts.length };
};

/** What separates the cells: what makes rows of several cells that differ least in length, then the most cells. */
export const delimiterOf = (text: string): string => {
  const scores = CANDIDATES.map((one) => scoreOf(text, one)).filter(({ mean }) => mean > 1.99);
  const [best] = scores.toSorted((a, b) => a.changes - b.changes || b.mean - a.mean);
  return best?.delimiter ?? ",";
};
