/** Longest text that is read, in UTF-16 code units. */
export const MAX_CHARACTERS = 20_000_000;

/** Largest file of a story, in bytes: a shell looks at its size before it reads it. */
export const MAX_BYTES = 2 * MAX_CHARACTERS;
