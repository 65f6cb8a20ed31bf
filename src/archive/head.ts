import type { Story } from "../story/records/story.ts";

/**
 * The head of an archive, its file `archive.json`. What is said of all rows is a story's: title,
 * event types, actors (the codes of the columns are places in their order), sources, licence; it has
 * no events and no places of its own.
 */
export interface ArchiveHead {
  format: "dateline-archive";
  version: 1;
  story: Story;
  rows: number;
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  /** First and last day, ISO 8601. */
  days: readonly [first: string, last: string];
}
