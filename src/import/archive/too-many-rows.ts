/** More rows than were allowed. */
export class TooManyRows extends Error {}
