import { eventsAtPlaces } from "../event-at-place.ts";
import type { Extract } from "../extract.ts";
import { COLUMNS } from "./columns.ts";
import { writeRows } from "./write-rows.ts";

/** A heading, then one row for each event at each place. */
export const writeCsv = (extract: Extract): string =>
  writeRows([
    Object.keys(COLUMNS),
    ...eventsAtPlaces(extract).map((at) => Object.values(COLUMNS).map((cell) => cell(extract, at))),
  ]);
