import type { ColumnKinds } from "./column-kinds.ts";
import type { Meant } from "./meant.ts";

type Column = readonly [name: string, kinds: ColumnKinds];

/** A name that begins so is more likely a latitude’s, or a longitude’s. */
const LAT = /^(?:n|lat|br|y|hoch|enl|шир|عرض)/i;
const LON = /^(?:e|o|lo|l[aä]n|x|recht|boy|до[лв]|طول)/i;

/** Metres of a projection, as their columns are called. */
const PROJECTED =
  /^(?:(?:utm|gk|coord|zone)[ _-]?)?(?:easting|northing|este|norte|rechtswert|hochwert|ostwert|nordwert|utm|[xyen])s?(?:[ _-]?(?:utm|m|koord|coord))?$/i;

export const isProjected = (name: string): boolean => PROJECTED.test(name);

/** Edges of a box, of which none is where something was. */
const EDGE = /(?:^|[^a-z])[xyz]?(?:min|max)(?:[xyz]|imum)?(?![a-z])/i;

export const isEdge = (name: string): boolean => EDGE.test(name);

/** Two columns as the latitude and the longitude that their numbers and names let expect. */
export const asPair = (first: Column, second: Column): Meant => {
  const isNamedSo = LON.test(first[0]) && LAT.test(second[0]);
  const isTurned = first[1].largest > 90 || (second[1].largest <= 90 && isNamedSo);
  const [lat, lon] = isTurned ? [second, first] : [first, second];
  return { [lat[0]]: "lat", [lon[0]]: "lon" };
};
