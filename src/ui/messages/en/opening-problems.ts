import type { OpeningMessages } from "../shape/opening.ts";

/** Remarks on a file that this page can do more about than the file’s reader knows. */
export const enProblems: OpeningMessages["problem"] = {
  "headings-missing":
    "The first line looks like a row, so it is taken for one, and the columns have numbers for names. Say in the table what each of them is.",
  "headings-twice":
    "The first line was left out: it looks like names of columns, but was said to be a row. Untick “The first line is a row, not headings” if it names the columns.",
  "row-date-ambiguous":
    "Day and month can be read either way round: the choice “In dates such as 03/04/2023” decides which comes first.",
  "dates-ambiguous":
    "Day and month of these dates can be read either way round, and nothing in the column decides: the choice “In dates such as 03/04/2023” does.",
  "dates-disagree":
    "Some dates of the column have the day first and some the month: the choice “In dates such as 03/04/2023” decides.",
  "row-swapped":
    "The latitude is beyond 90 degrees and the longitude is not: latitude and longitude may be swapped. Nothing is swapped by guess; the table of columns says which is which, and can be changed.",
  "time-without-zone":
    "A clock time says no time zone, so only its day was kept; with one chosen under “Time zone of clock times without one” the time is kept, too.",
  encoding:
    "This byte is not valid in the file’s encoding, so nothing of the file was read. The choice “How the file is saved” names another encoding; or save it as UTF-8.",
};
