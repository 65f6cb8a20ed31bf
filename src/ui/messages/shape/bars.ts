/** Texts beside bars over time, fetched with them. */
export interface BarMessages {
  /** How many events are in no bar, as less is known of when they begin, or nothing. */
  inNoBar: (rough: number, undated: number) => string;
}
