import { fold } from "../fold.ts";

/** Where the words of rows are looked for. */
export interface WordColumn {
  /** What tells of a row whether it has all words of a text; undefined until that is known. */
  find: (text: string) => ((row: number) => boolean) | undefined;
}

/** Looks in folded texts that are at hand. A word is also found inside of another. */
export const wordColumn = (textOf: (row: number) => string): WordColumn => ({
  find: (text) => {
    const words = fold(text).split(" ");
    return (row) => {
      const haystack = textOf(row);
      return words.every((word) => haystack.includes(word));
    };
  },
});
