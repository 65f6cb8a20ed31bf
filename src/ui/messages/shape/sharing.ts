/** Texts about passing a view on. */
export interface SharingMessages {
  /** Name of the picture that holds the link. */
  qrName: string;
  qrTooLong: (characters: number, most: number) => string;
  qr: string;
  /** In place of a link to a story that nobody else has. */
  ownOnly: string;
  /** How the story itself is passed on. */
  /** What to do instead; an archive is saved under another name. */
  ownOnlyPassOn: (isArchive: boolean) => string;
  what: string;
  view: string;
  viewIntro: string;
  /** The page of the selected place, event, quote or claim. */
  itemPage: (title: string) => string;
  storyPage: string;
  pageIntro: string;
  /** Where the browser can hand a link to other programs. */
  passOn: string;
  passOnFailed: string;
  contents: string;
  containsNothing: string;
  leaveOutSearch: string;
  camera: (lat: string, lng: string, zoom: string) => string;
  noneChosen: string;
  allRelations: string;
  /** In place of the title of an archive’s event, which is not at hand. */
  oneEvent: string;
  /** A list of events of an archive. */
  eventsHere: string;
  copyByHand: string;
  text: {
    title: string;
    field: string;
    copy: string;
    copied: string;
    /** That a text has more characters than the strictest of the usual networks takes, and why. */
    long: (characters: number, usual: number) => string;
  };
  citation: { title: string; style: string; field: string; copy: string; copied: string };
  files: {
    title: string;
    /** How many events the filters leave. */
    amount: (shown: number, total: number) => string;
    intro: string;
    list: string;
    loading: string;
    notLoaded: string;
    given: (name: string) => string;
    failed: (label: string) => string;
  };
}
