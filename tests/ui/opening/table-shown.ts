import type { TableShown } from "../../../src/ui/opening/table-choice.ts";

/** A table of one row, with which nothing is wrong and of which no column is known. */
export const ONE_ROW: TableShown = {
  name: "a.csv",
  shape: null,
  columns: [],
  counts: {
    ...{ rows: 1, placed: 0, unplaced: 0, bad: 0, unread: 0 },
    ...{ shapesLost: 0, heightsLost: 0, undated: 0 },
  },
  problems: [],
  problemCount: 0,
  problemsOf: {},
  hasStory: false,
  lang: "en",
  headless: false,
  becomes: "story",
};
