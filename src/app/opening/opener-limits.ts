/** What is looked at; the readers have bounds of their own below this. */
export interface OpenerLimits {
  /** Bytes of a file that is read at once. */
  bytes: number;
  /** Bytes of a zip. */
  zipBytes: number;
  /** Bytes of a table, which is read piece by piece. */
  tableBytes: number;
  /** Rows of an archive, which take some 50 bytes of memory each beside what they say. */
  rows: number;
}

export const LIMITS: OpenerLimits = {
  bytes: 100_000_000,
  zipBytes: 250_000_000,
  tableBytes: 2 ** 30,
  rows: 5_000_000,
};
