import type { ColumnKinds } from "./column-kinds.ts";
import type { Meant } from "./meant.ts";

type Column = readonly [name: string, kinds: ColumnKinds];

/** A name that begins so is more likely a latitude’s, or a longitude’s. */
const LAT = /^(?:n|lat|br|y|hoch|enl|шир|عرض)/i;
const LON = /^(?:e|o|lo|l[aä]n|x|recht|boy|до[лв]|طول)/i;

/** Two columns as the latitude and the longitude that their numbers and names let expect. */
export const asPair = (first: Column, second: Column): Meant => {
  const isNamedSo = LON.test(first[0]) && LAT.test(second[0]);
  const isTurned = first[1].largest > 90 || (second[1].largest <= 90 && isNamedSo);
  const [lat, lon] = isTurned ? [second, first] : [first, second];
  return { [lat[0]]: "lat", [lon[0]]: "lon" };
};
