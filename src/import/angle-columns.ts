import { AXES, type Axis } from "./axis.ts";
import { PARTS } from "./angle-fields.ts";
import { isPartOf } from "./angle-names.ts";
import { bare } from "./bare.ts";
import { FIELD_NAMES } from "./field-names.ts";
import type { FieldId } from "./fields.ts";
import type { SideColumn } from "./side-columns.ts";

type Taken = Map<FieldId, string[]>;

const isTaken = (mapping: Taken, column: string): boolean =>
  [...mapping.values()].some((all) => all.includes(column));

/** Whether columns of a coordinate are the edges of a box, of which `min` is one and not minutes. */
const isBox = (columns: readonly string[], axis: Axis): boolean =>
  columns.some((column) => isPartOf(column, "most", axis));

const degreesOf = (columns: readonly string[], axis: Axis): string | undefined =>
  columns.find((column) => isPartOf(column, "degrees", axis));

/** The columns of a table in their order, and those of which nobody said what they are. */
export interface Order {
  all: readonly string[];
  free: readonly string[];
}

const isNextTo = ({ all }: Order, column: string, other: string | undefined): boolean =>
  other !== undefined && all.indexOf(column) === all.indexOf(other) + 1;

/** The column of a part: by its whole name, else by that of the part right behind the column before. */
const partOf = (
  order: Order,
  part: "minutes" | "seconds",
  axis: Axis,
  before: string,
): string | undefined =>
  order.free.find((column) => isPartOf(column, part, axis)) ??
  order.free.find((column) => isPartOf(column, part, "alone") && isNextTo(order, column, before));

/** Whether a table has a column that is the whole coordinate in degrees with decimals. */
const hasWhole = ({ all }: Order, axis: Axis): boolean => {
  const names = FIELD_NAMES[axis].map(bare);
  return all.some((column) => !isPartOf(column, "degrees", axis) && names.includes(bare(column)));
};

/** Takes for latitude and longitude degrees that have minutes beside them, where nothing says them whole. */
export const takeDegrees = (mapping: Taken, order: Order): void => {
  for (const axis of AXES) {
    const degrees = degreesOf(order.free, axis);
    if (mapping.has(axis) || degrees === undefined || isTaken(mapping, degrees)) continue;
    const hasMinutes = partOf(order, "minutes", axis, degrees) !== undefined;
    if (hasMinutes && !hasWhole(order, axis)) mapping.set(axis, [degrees]);
  }
};

/** Whether the column of a coordinate has its degrees alone, as far as names tell. */
const mayHaveParts = ({ all }: Order, axis: Axis, column: string): boolean =>
  !isBox(all, axis) &&
  // Where another column has the degrees for the minutes, this one says the coordinate whole.
  (degreesOf(all, axis) === undefined || isPartOf(column, "degrees", axis));

/** Takes a part beside the column before it; gives its column. */
const takePart = (
  mapping: Taken,
  order: Order,
  axis: Axis,
  part: "minutes" | "seconds",
  before: string,
): string | undefined => {
  const id = PARTS[axis][part];
  const [said] = mapping.get(id) ?? [];
  if (said !== undefined) return said;
  const found = partOf(order, part, axis, before);
  if (found === undefined || isTaken(mapping, found)) return undefined;
  mapping.set(id, [found]);
  return found;
};

/** Takes the minutes and seconds beside the degrees that were taken. */
export const takeMinutes = (mapping: Taken, order: Order): void => {
  for (const axis of AXES) {
    const [degrees] = mapping.get(axis) ?? [];
    if (degrees === undefined || !mayHaveParts(order, axis, degrees)) continue;
    const minutes = takePart(mapping, order, axis, "minutes", degrees);
    if (minutes !== undefined) takePart(mapping, order, axis, "seconds", minutes);
  }
};

/** The last column of the degrees, minutes and seconds of a coordinate. */
const lastOf = (mapping: Taken, { all }: Order, axis: Axis): string | undefined => {
  const { minutes, seconds } = PARTS[axis];
  const own = [axis, minutes, seconds].flatMap((id) => mapping.get(id) ?? []);
  return all.findLast((column) => own.includes(column));
};

/** The columns that say by their names that they are the sides of a coordinate. */
const namedSides = (sides: readonly SideColumn[], axis: Axis): string[] => {
  const whole = sides.filter(({ column }) => isPartOf(column, "side", axis));
  const alone = sides.filter(({ column }) => isPartOf(column, "side", "alone"));
  return (whole.length > 0 ? whole : alone).map(({ column }) => column);
};

/** The column of letters right behind a coordinate, else the only one. */
const lettersFor = (
  letters: readonly SideColumn[],
  order: Order,
  last: string | undefined,
): SideColumn | undefined =>
  letters.find(({ column }) => isNextTo(order, column, last)) ??
  (letters.length === 1 ? letters[0] : undefined);

/**
 * Takes the columns of sides. Letters whose heading says nothing are it only where both coordinates have
 * some. Gives the coordinates right behind which letters stand of which that is not known.
 */
export const takeSides = (
  mapping: Taken,
  order: Order,
  sides: readonly SideColumn[],
): ReadonlySet<Axis> => {
  const open = AXES.filter((axis) => mapping.has(axis) && !mapping.has(PARTS[axis].side));
  const found = open.flatMap((axis) => {
    const own = sides.filter((one) => one.axis === axis && !isTaken(mapping, one.column));
    const named = namedSides(own, axis);
    if (named.length > 0) mapping.set(PARTS[axis].side, named);
    const letters = own.filter(({ isOfLetters }) => isOfLetters);
    const last = lastOf(mapping, order, axis);
    const likely = named.length > 0 ? undefined : lettersFor(letters, order, last);
    return likely ? [{ ...likely, isNext: isNextTo(order, likely.column, last) }] : [];
  });
  const known = AXES.filter((axis) => mapping.has(PARTS[axis].side));
  if (found.length + known.length < AXES.length)
    return new Set(found.flatMap((one) => (one.isNext && one.isTurning ? [one.axis] : [])));
  for (const { axis, column } of found) mapping.set(PARTS[axis].side, [column]);
  return new Set();
};
