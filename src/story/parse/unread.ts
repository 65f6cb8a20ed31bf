import type { Path } from "../issue.ts";
import type { Wrong } from "./read-record.ts";

/** Wrong fields of one record that are kept in mind. */
const MOST_WRONG = 50;

/** A record with wrong fields, as it stands in its file, and where in it those are. */
export interface Unread {
  record: object;
  wrong: readonly Path[];
}

export const unreadOf = (record: object, { tell }: Wrong): Unread => ({
  record,
  wrong: tell(MOST_WRONG).map(({ path }) => path),
});
