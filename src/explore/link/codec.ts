/** Reads and writes the value of one link parameter. */
export interface Codec<T> {
  /** The value and the parts that could not be read; both may be there at once, as when `shortened`. */
  read: (text: string) => { value?: T; bad: string[]; shortened?: boolean };
  write: (value: T) => string;
}

const good = <T>(value: T): { value: T; bad: string[] } => ({ value, bad: [] });
const bad = (text: string): { bad: string[] } => ({ bad: [text] });

/** A codec from a function that gives `undefined` for what it cannot read. */
export const codec = <T>(
  read: (text: string) => T | undefined,
  write: (value: T) => string,
): Codec<T> => ({
  read: (text) => {
    const value = read(text);
    return value === undefined ? bad(text) : good(value);
  },
  write,
});

/** Stands for a list with nothing in it: it is no id, and a link cut off short does not make it. */
const EMPTY = "-";

/** A sorted list without repetition; each bad entry is dropped alone. */
export const listOf = <T extends string>(is: (text: string) => text is T): Codec<readonly T[]> => ({
  read: (text) => {
    if (text === EMPTY) return good([]);
    const entries = [...new Set(text.split(","))];
    const kept = entries.filter(is).sort();
    const dropped = entries.filter((entry) => !is(entry));
    return kept.length > 0 ? { value: kept, bad: dropped } : { bad: dropped };
  },
  write: (values) => [...new Set(values)].sort().join(",") || EMPTY,
});
