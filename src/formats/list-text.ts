const BETWEEN = "; ";

/** What may be taken for the end of an entry where a cell is read as people write lists. */
const BETWEEN_ENTRIES = /[;；؛|\n\r]|(?<=\s)\/(?=\s)/gu;

/** Brackets that end, and with what each of them began. */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["）", "（"],
  ["］", "［"],
]);

const OPENING: ReadonlySet<string> = new Set(OPENED_BY.values());

interface Span {
  start: number;
  end: number;
}

/** The outermost brackets of a text and what is within, in UTF-16 code units; `null` where they do not pair up. */
const bracketed = (text: string): Span[] | null => {
  const open: { mark: string; at: number }[] = [];
  const spans: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]（）［］]/gu)) {
    if (OPENING.has(mark)) open.push({ mark, at: index });
    else {
      const last = open.pop();
      if (!last || last.mark !== OPENED_BY.get(mark)) return null;
      if (open.length === 0) spans.push({ start: last.at, end: index });
    }
  }
  return open.length === 0 ? spans : null;
};

/**
 * The entries of a cell as people write lists, with the blanks around them. What stands in brackets says
 * more of its entry and is none itself, unless the brackets do not pair up.
 */
export const entriesOf = (cell: string): string[] => {
  const within = bracketed(cell) ?? [];
  const entries: string[] = [];
  let [from, next] = [0, 0];
  for (const { 0: mark, index } of cell.matchAll(BETWEEN_ENTRIES)) {
    while ((within[next]?.end ?? Infinity) < index) next += 1;
    if ((within[next]?.start ?? Infinity) < index) continue;
    entries.push(cell.slice(from, index));
    from = index + mark.length;
  }
  return [...entries, cell.slice(from)];
};

/** Whether a text stays one entry beside others: a bracket of its own could pair with one of theirs. */
const isPlain = (item: string): boolean =>
  !/^\s*\[/.test(item) && item.search(BETWEEN_ENTRIES) < 0 && bracketed(item) !== null;

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
