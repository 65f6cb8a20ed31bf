import type { StatementMessages } from "../shape/statements.ts";

export const en: StatementMessages = {
  disputes: {
    compare: "Compare the statements",
    all: "All statements, side by side",
    only: (n) => `Disputed only (${n})`,
    dateFrom: (publisher) => `date from ${publisher}, not in the article`,
  },
  quote: {
    verbatim: (n) => (n === undefined ? "Verbatim" : `Verbatim, ¶\u00a0${n}`),
    proof: (start, end) =>
      `These words were found in the article letter for letter, at this one place (characters ${start} to ${end}). They carry a fingerprint, which would show any change since.`,
    show: "Show in the article",
    archived: "Archived copy",
    copy: "Copy quote",
    copied: "Quote copied.",
    copyByHand:
      "The browser did not allow copying. The quote is selected: copy it with the keyboard.",
    label: "Quote",
    cited: (by, source, n) => `${by}, quoted in ${source}${n === undefined ? "" : `, ¶\u00a0${n}`}`,
    onPlace: "Quoted about this place",
  },
  record: {
    source: "Source:",
    coordinates: "Coordinates:",
    inferred: "inferred by the editor",
    inArticle: ", in the article",
    inData: ", in the data",
    notInArticle: ", not in the article",
  },
  developments: {
    title: "Known later",
    about: "About:",
    claims: "Statements from outside the article",
  },
  placesAlone: "Places without an event",
  placesBare: "Places of which no event is shown",
  revisions: {
    title: "Corrections",
    corrected: (date) => `corrected ${date}`,
    line: (n, date) => `Revision ${n}, ${date}`,
    since: (n) => `This link was made on revision ${n} of the story. Corrected since:`,
  },
  help: "Keys",
  notLoaded: "This part of the page could not be loaded. Check the connection and try again.",
};
