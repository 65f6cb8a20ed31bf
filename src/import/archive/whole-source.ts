import type { Sheet } from "../sheet.ts";
import { DEAF, type SheetSource } from "./sheet-source.ts";

/** A file that was read as a whole, as one whose rows are gone through. */
export const wholeSource = (sheet: Sheet): SheetSource => ({
  about: sheet.about,
  spotOf: sheet.spotOf,
  // oxlint-disable-next-line typescript/require-await -- other sources have to wait
  pass: async function* (listener = DEAF) {
    for (const problem of sheet.problems) listener.problem(problem);
    listener.text(sheet.text);
    const { columns, rows, isUnread } = sheet;
    yield { columns, rows, done: 1, ...(isUnread && { isUnread }) };
  },
});
