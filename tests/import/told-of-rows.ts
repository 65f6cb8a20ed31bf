import fc from "fast-check";
import type { Imported } from "../../src/import/imported.ts";

/** What is told of each bad row. */
export const reasons = ({ rejects }: Imported): (string | undefined)[][] =>
  rejects.map(({ problem: { code, detail, nearest } }) =>
    nearest === undefined ? [code, detail] : [code, detail, nearest],
  );

/** The coordinates of all places. */
export const shapesOf = ({ story }: Imported): unknown[] =>
  story?.places.map(({ geometry }) => geometry?.coordinates) ?? [];

/** How many rows are told of as one of the three. */
export const counted = ({ counts: { placed, unplaced, bad } }: Imported): number =>
  placed + unplaced + bad;

/** Numbers, and what people write for them. */
export const anyNumber = fc.oneof(
  fc.double({ min: -200, max: 200, noNaN: true }).map(String),
  fc.constantFrom("52,9", "abc", "", "52abc", "1 2", "12", "-7.5"),
);

/** What notes of events say. */
export const keptOf = ({ story }: Imported): (string | undefined)[] =>
  story?.notes.map(({ text }) => text["en"]) ?? [];
