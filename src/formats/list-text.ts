const BETWEEN = "; ";

const isPlain = (item: string): boolean => !/^\[|;/.test(item);

/** Texts as one cell: between semicolons, or as JSON where that could not be taken apart again. */
export const listText = (items: readonly string[]): string =>
  items.every(isPlain) ? items.join(BETWEEN) : JSON.stringify(items);

const jsonList = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** The texts of such a cell. */
export const textsOfList = (cell: string): string[] => {
  const list = cell.startsWith("[") ? jsonList(cell) : null;
  const texts = Array.isArray(list) ? list.map(String) : cell.split(BETWEEN);
  return texts.filter((text) => text !== "");
};
