const BETWEEN = "; ";

/** What may be taken for the end of an entry where a cell is read as people write lists. */
export const BETWEEN_ENTRIES = /[;；؛|\n\r]|(?<=\s)\/(?=\s)/u;

const isPlain = (item: string): boolean => !/^\s*\[/.test(item) && !BETWEEN_ENTRIES.test(item);

/** Texts as one cell: between semicolons, or as JSON where that could not be taken apart again. */
export const listText = (items: readonly string[]): string =>
  items.every(isPlain) ? items.join(BETWEEN) : JSON.stringify(items);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const isText = (item: unknown): item is string => typeof item === "string";

/** The texts of a cell that is a list of texts in JSON; `null` where it is none. */
export const jsonTexts = (cell: string): string[] | null => {
  const list = /^\s*\[/.test(cell) ? parsed(cell) : null;
  return Array.isArray(list) && list.every(isText) ? list : null;
};

/** The texts of such a cell. */
export const textsOfList = (cell: string): string[] =>
  (jsonTexts(cell) ?? cell.split(BETWEEN)).filter((text) => text !== "");
