import { count, events as inEvents, rows as inRows } from "./counts.ts";
import { sizes } from "../sizes.ts";
import type { RowFileMessages } from "../shape/row-files.ts";

const { size, ofSize } = sizes("en-GB", "short");

export const enRowFiles: RowFileMessages = {
  intro: (rows, events) =>
    `Each file holds exactly the ${inRows(rows)} that the filters leave${
      events === undefined ? "" : `, which stand for ${inEvents(events)}`
    }.`,
  fetches: (bytes) =>
    bytes > 0 ? `Saving one fetches ${size(bytes)} of texts.` : "Nothing more has to be fetched.",
  none: "The filters leave no row, so there is nothing to save.",
  searching: "Words are still being looked for.",
  fetching: (done, total) => `Fetching texts: ${ofSize(done, total)} of ${size(total)}`,
  reading: "Reading the rows",
  writing: (percent) => `Writing the file: ${percent}%`,
  cancel: "Cancel",
  cancelled: "Cancelled. No file was saved.",
  refused: "Not all of these rows can be read, so no file was made.",
  notHad:
    "Not all texts of these rows could be had, so no file was made. Check the connection and try again.",
  notMade: "The file could not be made in this browser. Fewer rows may work.",
  columnsLeftOut: (n) => `Not in the file: ${count(n, "column", "columns")} beyond the first 500.`,
};
