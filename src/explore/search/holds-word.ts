const NUMBER = /^\p{Nd}+$/u;

/** Part of a word is enough, but not part of a number: “3 Dec” is not in “31 December”. */
export const holdsWord = (folded: string, word: string): boolean =>
  NUMBER.test(word)
    ? new RegExp(`(?<!\\p{Nd})${word}(?!\\p{Nd})`, "u").test(folded)
    : folded.includes(word);
