/** Longest text that is read, in UTF-16 code units. */
export const MAX_CHARACTERS = 20_000_000;

/** Largest file of a story, in bytes: a shell looks at its size before it reads it. */
export const MAX_BYTES = 2 * MAX_CHARACTERS;

/** Longest text that is not valid JSON and of which what is whole is read all the same. */
export const MAX_LENIENT = 2_000_000;

/** Values that one record may hold beside coordinates; no record of a story comes near it. */
export const MAX_VALUES = 20_000;
