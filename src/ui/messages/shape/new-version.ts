/** Texts of the offer to load a newer version of the site. */
export interface NewVersionMessages {
  title: string;
  ready: string;
  load: string;
  later: string;
}
