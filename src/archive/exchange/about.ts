import { creditsOf } from "../../formats/credits.ts";
import type { ArchiveFile } from "../head.ts";

/** The view of an archive that a file is made from. */
export interface RowsView {
  /** The rows that it shows, ascending. */
  rows: Uint32Array;
  /** What narrows it, each in words. */
  filters: readonly string[];
  /** The address that brings it back; empty where it has none that others can open. */
  link: string;
}

/** What is true of all rows of a file: for whoever reads it, as our own imports do not need it. */
export interface FileOfRows {
  head: ArchiveFile;
  /** How many rows there will be. */
  rows: number;
  /** West, south, east, north in degrees; `null` where no row has a place. */
  bounds: ArchiveFile["bounds"] | null;
  /** BCP 47 tags of the languages of names, the best first. */
  langs: readonly string[];
  /** Missing where all rows are in the file. */
  view?: Omit<RowsView, "rows"> & {
    /** How many events its rows stand for. */
    events: number;
  };
}

/** How much of the archive a file holds, and what was left out of it; nothing of a whole one. */
const ofView = ({ head, rows, view }: FileOfRows): object =>
  view
    ? {
        shown: {
          rows,
          ofRows: head.rows,
          ...(head.events !== undefined && { events: view.events, ofEvents: head.events }),
        },
        filters: view.filters,
        ...(view.link !== "" && { link: view.link }),
      }
    : {};

/** The archive's own records, and the view, as JSON. */
export const recordsOf = (file: FileOfRows): string => {
  const { id, lang, headline, summary, license, types, actors, sources } = file.head.story;
  const records = { id, lang, headline, summary, license, types, actors, sources };
  return JSON.stringify({ ...records, ...ofView(file) });
};

/** The same for people: foreign members of a GeoJSON collection (RFC 7946, 6.1), named as in a story's. */
export const membersOf = (file: FileOfRows): object => {
  const { head, langs, view } = file;
  const { title, summary, licence, sources } = creditsOf({
    story: head.story,
    ...{ events: [], places: [], langs, link: view?.link ?? "", linkTo: () => "" },
  });
  return { name: title, description: summary, license: licence, sources, ...ofView(file) };
};
