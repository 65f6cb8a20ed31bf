import type { Axis } from "./axis.ts";
import { readAngle, type Angle } from "./coordinates.ts";
import { isNegativeSide, saysSide, type Side } from "./sides.ts";
import { plain } from "./western-digits.ts";

/** A number that says no side itself, on that of its column. */
const onSide = (cell: string, axis: Axis, side: Exclude<Side, "O" | "?">): Angle | null => {
  // With its letter a time of day such as “19:26” is one of degrees.
  const angle = readAngle(cell, axis) ?? readAngle(`${plain(cell)} ${side}`, axis);
  const sign = isNegativeSide(side) ? -1 : 1;
  return angle && { ...angle, degrees: sign * Math.abs(angle.degrees) };
};

/** What an angle is of which nothing tells the side. */
const UNKNOWN = { O: "row-east-west", "?": "row-side-unknown" } as const;

/** Degrees below zero are on the other side of north and east, by custom of many tables. */
const isAgainst = (said: "letter" | "minus", { degrees }: Angle, side: Side): boolean =>
  said === "minus" ? isNegativeSide(side) : degrees !== 0 && degrees < 0 !== isNegativeSide(side);

/** An angle whose side is not known but by itself: beside an `O` a minus may say it once more. */
const readUnsided = (cell: string, axis: Axis, side: "O" | "?") => {
  const [said, angle] = [saysSide(cell), readAngle(cell, axis)];
  const isKnown = said === "letter" || (said === "minus" && side === "?");
  return !angle || isKnown || angle.degrees === 0 ? angle : UNKNOWN[side];
};

/**
 * An angle of a column whose heading names a side: a number gets its sign, and a cell that says a side
 * itself has to say the same. Gives the code of what is wrong, and `null` for what is no angle.
 */
export const readSided = (
  cell: string,
  axis: Axis,
  side: Side,
): Angle | "row-side" | "row-east-west" | "row-side-unknown" | null => {
  const said = saysSide(cell);
  if (side === "O" || side === "?") return readUnsided(cell, axis, side);
  if (said === null) return onSide(cell, axis, side);
  const angle = readAngle(cell, axis);
  return angle && isAgainst(said, angle, side) ? "row-side" : angle;
};
