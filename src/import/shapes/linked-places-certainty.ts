import type { Geometry } from "geojson";
import { locationCalled } from "../../formats/linked-places/certainty.ts";
import { severalPoints } from "../assemble/geometry.ts";
import { cellSeen } from "../cell-seen.ts";
import type { Facts, KnownTo } from "../facts.ts";
import type { Cells } from "../sheet.ts";

/** How sure the file is of its coordinates. */
export const CERTAINTY = "geometry.certainty";

/** The same of each shape of a collection. */
export const CERTAINTY_OF_EACH = "geometry.geometries.n.certainty";

const wordIn = (cells: Cells, column: string): string =>
  cellSeen(cells, column).slice(0, 200).toWellFormed();

/** The word is kept with what is assumed: also “certain” says where, and not how exactly. */
const knownAs = (word: string): KnownTo | undefined =>
  word === "" ? undefined : { level: "near", basis: locationCalled(word) };

/** What the file says of each shape of a collection, by its number there. */
const wordsOfEach = (cells: Cells): Map<number, string> =>
  new Map(
    [...cells.keys()].flatMap((column): [number, string][] => {
      const [, n] = /^geometry\.geometries\.(\d+)\.certainty$/.exec(column) ?? [];
      const word = n === undefined ? "" : wordIn(cells, column);
      return word === "" ? [] : [[Number(n), word]];
    }),
  );

/** Of an outline of several parts. */
const ofParts = (words: Iterable<string>): KnownTo | undefined => {
  const all = [...new Set(words)];
  const [only = "", ...more] = all;
  if (more.length === 0) return knownAs(only);
  const [en, ar] = [all.map((word) => `“${word}”`), all.map((word) => `«${word}»`)];
  return {
    level: "near",
    basis: {
      en: `The imported file calls parts of its location ${en.join(", ")}.`,
      ar: `يصف الملف المستورد أجزاء من موقعه بأنها ${ar.join("، ")}.`,
    },
  };
};

/** How sure the file is of where a place is; of several points each counts by itself. */
export const certaintyIn = (
  cells: Cells,
  geometry: Geometry | null,
): Pick<Facts, "known" | "knownEach"> => {
  const whole = wordIn(cells, CERTAINTY);
  const each = wordsOfEach(cells);
  const points = severalPoints(geometry);
  if (points.length === 0) return { known: whole === "" ? ofParts(each.values()) : knownAs(whole) };
  return {
    known: knownAs(whole),
    ...(each.size > 0 && {
      knownEach: points.map(({ n }) => knownAs(each.get(n) ?? whole)),
    }),
  };
};
