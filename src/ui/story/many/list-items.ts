/** The rows of a list, by ids that stay theirs when others come or go. */
export interface ListItems {
  count: number;
  idAt: (at: number) => string | undefined;
  /** -1 where it is not among them. */
  placeOf: (id: string) => number;
}
