/** Longest text that is read, in UTF-16 code units. */
export const MAX_CHARACTERS = 20_000_000;

/** Largest file of a story, in bytes: a shell looks at its size before it reads it. */
export const MAX_BYTES = 2 * MAX_CHARACTERS;

/** Longest text that is not valid JSON and of which what is whole is read all the same. */
export const MAX_LENIENT = 2_000_000;

/** Values that one record may hold beside coordinates; no record of a story comes near it. */
export const MAX_VALUES = 20_000;

/** Lists and objects that one file may have: each takes memory, however short it is written. */
export const MAX_BRACKETS = 4_000_000;

/** Fields that one object may have: many of them cost the parser more than their length tells. */
export const MAX_FIELDS = 50_000;

/** Bad records of one list that are looked at; what follows that many is not read. */
export const MAX_BAD_RECORDS = 10_000;
