/** Texts about statements, their sources and corrections, and the keys of the page. */
export interface StatementMessages {
  /** Party beside party. */
  disputes: {
    compare: string;
    all: string;
    only: (n: number) => string;
    dateFrom: (publisher: string) => string;
  };
  quote: {
    /** That the words stand so in the article; with the paragraph where it is known. */
    verbatim: (paragraph: number | undefined) => string;
    proof: (start: number, end: number) => string;
    show: string;
    archived: string;
    copy: string;
    copied: string;
    copyByHand: string;
    label: string;
    /** The line under copied words. */
    cited: (by: string, source: string, paragraph: number | undefined) => string;
    onPlace: string;
  };
  /** Where a record comes from. */
  record: {
    source: string;
    coordinates: string;
    inferred: string;
    /** After the name of a source. */
    inArticle: string;
    inData: string;
    notInArticle: string;
  };
  developments: { title: string; about: string; claims: string };
  placesAlone: string;
  /** The same where events of the story's file were left out, which may lie there. */
  placesBare: string;
  revisions: {
    title: string;
    corrected: (date: string) => string;
    line: (version: number, date: string) => string;
    since: (version: number) => string;
  };
  /** Name of the help with the keys; what it says is fetched with it. */
  help: string;
  notLoaded: string;
}
