import { bare } from "./bare.ts";

/** Words for the two coordinates within longer names, such as ActionGeo_Lat or _incident_gps_latitude. */
const LAT = /(?:^| )(?:lat|latitude|latitud)(?= |$)/;
const LON = /(?:^| )(?:lon|lng|long|longitude|longitud)(?= |$)/;

/** What else names beside such a word can be: edges, parts and errors of a coordinate, or where something ended. */
const OTHER =
  /(?:^| )(?:min|max|minimum|maximum|deg|degrees|d|m|s|n|e|w|sec|dir|ref|side|acc|accuracy|error|precision|std|end|to|dest|destination|north|south|east|west)(?= |$)/;

/** A latitude and a longitude whose names are the same but for these words. */
export type NamedPair = readonly [lat: string, lon: string];

const stemOf = (column: string, word: RegExp): string | null => {
  const name = bare(column);
  const stem = name.replace(word, "").trim();
  return stem === name || stem === "" || OTHER.test(stem) ? null : stem;
};

/** Whether a pair is of what happened rather than of who took part, as in GDELT’s tables. */
const isOfAction = ([lat]: NamedPair): boolean => /^action/i.test(lat);

/** All such pairs among columns, the likeliest first. */
export const namedPairs = (columns: readonly string[]): readonly NamedPair[] => {
  const pairs = columns.flatMap((lat): NamedPair[] => {
    const stem = stemOf(lat, LAT);
    const lon = stem === null ? undefined : columns.find((one) => stemOf(one, LON) === stem);
    return lon === undefined ? [] : [[lat, lon]];
  });
  return [...pairs.filter(isOfAction), ...pairs.filter((pair) => !isOfAction(pair))];
};
