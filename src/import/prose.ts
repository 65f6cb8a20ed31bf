/** A sentence's end after a word; “Nr.” and “St.” alone are told from one by the length of the text. */
const SENTENCE_END = /\p{L}{2}[.!?؟…]["'”’»)]*(?=\s|$)/u;

const FEWEST_WORDS = 8;

/** Words of a cell, on average: commas cut running text into pieces of several. */
const WORDS_OF_PIECE = 3;

/** A number, a day or a position; a year by itself stands in running text, too. */
const isFigures = (cell: string): boolean =>
  /^[\d\s.,°'′/:+-]+$/.test(cell) && !/^\d{4}$/.test(cell.trim());

const isRunning = (cells: readonly string[]): boolean => {
  const text = cells.join(" ");
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return (
    words >= FEWEST_WORDS &&
    words >= WORDS_OF_PIECE * cells.length &&
    SENTENCE_END.test(text) &&
    !cells.some(isFigures)
  );
};

/** Whether what was read as a table is running text: its first line, or what follows a title. */
export const isProse = (headings: readonly string[], examples: Iterable<string>): boolean =>
  isRunning(headings) || (headings.length === 1 && [...examples].some((one) => isRunning([one])));
