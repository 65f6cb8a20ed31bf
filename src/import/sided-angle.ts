import { readAngle, type Angle } from "./coordinates.ts";
import { isNegativeSide, saysSide, type Side } from "./sides.ts";
import { plain } from "./western-digits.ts";

type Axis = "lat" | "lon";

/** A number that says no side itself, on that of its column. */
const onSide = (cell: string, axis: Axis, side: Exclude<Side, "O">): Angle | null => {
  // With its letter a time of day such as “19:26” is one of degrees.
  const angle = readAngle(cell, axis) ?? readAngle(`${plain(cell)} ${side}`, axis);
  const sign = isNegativeSide(side) ? -1 : 1;
  return angle && { ...angle, degrees: sign * Math.abs(angle.degrees) };
};

/** Degrees below zero are on the other side of north and east, by custom of many tables. */
const isAgainst = (said: "letter" | "minus", { degrees }: Angle, side: Side): boolean =>
  said === "minus" ? isNegativeSide(side) : degrees !== 0 && degrees < 0 !== isNegativeSide(side);

/**
 * An angle of a column whose heading names a side: a number gets its sign, and a cell that says a side
 * itself has to say the same. Gives the code of what is wrong, and `null` for what is no angle.
 */
export const readSided = (
  cell: string,
  axis: Axis,
  side: Side,
): Angle | "row-side" | "row-east-west" | null => {
  const said = saysSide(cell);
  if (said === null && side !== "O") return onSide(cell, axis, side);
  const angle = readAngle(cell, axis);
  if (!angle || (side === "O" && said === "letter")) return angle;
  if (side === "O" || said === null) return "row-east-west";
  return isAgainst(said, angle, side) ? "row-side" : angle;
};
