/** Texts of the offer to load a newer version of the site. */
export interface NewVersionMessages {
  title: string;
  ready: string;
  /** That a file of the reader’s own, by its name, closes with it. */
  closes: (file: string) => string;
  load: string;
  later: string;
}
