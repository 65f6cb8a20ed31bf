/** Texts about saving rows of an archive as files. */
export interface RowFileMessages {
  /** What the files hold; `events` where rows stand for several. */
  intro: (rows: number, events: number | undefined) => string;
  /** What has to be fetched for it, in bytes. */
  fetches: (bytes: number) => string;
  /** That filters leave nothing to save. */
  none: string;
  /** While what is looked for is not known yet. */
  searching: string;
  /** How far it is. */
  fetching: (done: number, total: number) => string;
  reading: string;
  writing: (percent: number) => string;
  cancel: string;
  cancelled: string;
  refused: string;
  notHad: string;
  notMade: string;
  /** How many columns of their own rows have beyond those that a file holds. */
  columnsLeftOut: (n: number) => string;
}
