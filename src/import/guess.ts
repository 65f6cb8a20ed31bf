import type { Axis } from "./axis.ts";
import { takeDegrees, takeMinutes, takeSides } from "./angle-columns.ts";
import { bare } from "./bare.ts";
import { COUNT_FIELDS } from "./count-fields.ts";
import { namedPairs } from "./coordinate-stems.ts";
import { areOfForm, DATE_NAMES } from "./date-names.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { FIELD_IDS, type FieldId } from "./fields.ts";
import { isOfOtherUnit, plainHeading } from "./heading-asides.ts";
import { eachNumber } from "./heading-endings.ts";
import { grouplessIn, type Groupless } from "./heading-groups.ts";
import type { Mapping } from "./mapping.ts";
import type { SideColumn } from "./side-columns.ts";
import { withoutSide } from "./sides.ts";
import { bareNames, byName, take, type Taken } from "./take-columns.ts";

/** What is known of columns beside their headings. */
export interface Known {
  /** Columns that hold clock times alone, which are no dates, whatever their headings say. */
  clocks?: ReadonlySet<string>;
  /** Columns that hold nothing but the sides of coordinates. */
  sides?: readonly SideColumn[];
  /** All columns in their order, where of some it is said what they are. */
  all?: readonly string[];
  /** What somebody said of columns. */
  said?: Mapping;
  /** Names without the groups of a form. */
  groupless?: Groupless;
}

/** Names under which a column of clock times is found, the surest first. */
const CLOCK_NAMES = {
  time: [...FIELD_NAMES.time, ...DATE_NAMES.event, ...DATE_NAMES.start],
  endTime: [...FIELD_NAMES.endTime, ...FIELD_NAMES.end],
} as const;

/** Parts of names without their groups that are looked at. */
const DEPTHS = [0, 1, 2] as const;

/** When a form was begun is no date of an event that has one of its own, in whatever group it stands. */
const takeEventDate = (mapping: Taken, columns: readonly string[], groupless: Groupless): void => {
  if (!areOfForm(columns)) return;
  const named = [bare, (one: string) => bare(plainHeading(one))];
  const within = DEPTHS.map((n) => (one: string) => groupless(one)[n] ?? "");
  for (const nameOf of [...named, ...within])
    take(mapping, "date", DATE_NAMES.event, byName(columns, nameOf));
};

/** Fields whose headings may be for one or several of what they hold. */
const LISTED: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["title", "type", "place", "country", "actor", "source", "url"] as const),
  ...COUNT_FIELDS,
]);

/** The columns by their whole names, then by those without what headings say beside and before them. */
const takeNamed = (
  mapping: Taken,
  columns: readonly string[],
  known: Mapping,
  groupless: Groupless,
): void => {
  if (!known.has("date")) takeEventDate(mapping, columns, groupless);
  const free = FIELD_IDS.filter((id) => !known.has(id));
  const takeAll = (
    of: readonly string[],
    nameOf: (column: string) => string,
    ids: readonly FieldId[] = free,
  ): void => {
    const all = byName(of, nameOf);
    for (const id of ids) {
      const own = of.filter((column) => !isOfOtherUnit(column, id));
      take(mapping, id, FIELD_NAMES[id], own.length < of.length ? byName(own, nameOf) : all);
    }
  };
  takeAll(columns, bare);
  takeAll(
    columns.filter((column) => plainHeading(column) !== column),
    (column) => bare(plainHeading(column)),
  );
  const listed = free.filter((id) => LISTED.has(id));
  for (const n of [0, 1])
    takeAll(
      columns.filter((column) => eachNumber(column)[n] !== undefined),
      (column) => bare(eachNumber(column)[n] ?? ""),
      listed,
    );
  for (const id of ["lat", "lon"] as const) {
    const sideless = byName(columns, (column) => withoutSide(plainHeading(column), id));
    if (free.includes(id)) take(mapping, id, FIELD_NAMES[id], sideless);
  }
  for (const n of DEPTHS)
    takeAll(
      columns.filter((column) => groupless(column)[n] !== undefined),
      (column) => groupless(column)[n] ?? "",
    );
};

/** Takes the only pair of columns whose names have words for the coordinates within them. */
const takePair = (mapping: Taken, columns: readonly string[]): void => {
  if ((["lat", "lon", "position"] as const).some((id) => mapping.has(id))) return;
  const taken = new Set([...mapping.values()].flat());
  const [pair, other] = namedPairs(columns);
  if (!pair || other || pair.some((column) => taken.has(column))) return;
  mapping.set("lat", [pair[0]]).set("lon", [pair[1]]);
};

/** How headings of the clock time of an end begin, or end. */
const OF_END = /\b(?:end|ends|ende|finish|until|clos(?:e|ing)|fin|schluss)\b|نهاية/i;

/** Columns of clock times are the time of the date, and of its end. */
const takeClocks = (mapping: Taken, clocks: readonly string[], known: Mapping): void => {
  const named = byName(clocks, (column) => bare(plainHeading(column)));
  for (const id of ["time", "endTime"] as const) {
    if (known.has(id)) continue;
    take(mapping, id, CLOCK_NAMES[id], named);
    const taken = new Set([...mapping.values()].flat());
    const other = clocks.find(
      (column) => !taken.has(column) && OF_END.test(column) === (id === "endTime"),
    );
    if (!mapping.has(id) && other !== undefined) mapping.set(id, [other]);
  }
};

const HOURS: ReadonlySet<string> = new Set(
  "hour, hour of day, event hour, start hour, stunde, heure, hora, ساعة, الساعة, час, година, saat"
    .split(", ")
    .map(bare),
);

/** What minutes beside hours are called; by themselves they may be those of a coordinate. */
const MINUTES =
  "minute, min, minutes, minuten, minuto, minutos, دقيقة, الدقيقة, دقائق, минута, минуты, хвилина, dakika".split(
    ", ",
  );

/** Takes the minutes beside a column of hours. */
const takeMinute = (mapping: Taken, columns: readonly string[], known: Mapping): void => {
  const [hour] = mapping.get("time") ?? [];
  if (known.has("minute") || hour === undefined || !HOURS.has(bare(plainHeading(hour)))) return;
  take(
    mapping,
    "minute",
    MINUTES,
    byName(columns, (column) => bare(plainHeading(column))),
  );
};

/** Columns that are a date together, or beside one say no more than it does. */
const PARTS = ["year", "month", "day"] as const;
const END_PARTS = ["endYear", "endMonth", "endDay"] as const;

/** Whether a column is called like a part of a date. */
export const isPartName = (column: string): boolean =>
  [...PARTS, ...END_PARTS].some((id) => bareNames(FIELD_NAMES[id]).includes(bare(column)));

/** What is the date where no column is called so, the surest first. */
const INSTEAD = ["day", "time", "year"] as const;

const NONE: ReadonlySet<string> = new Set();

/** Makes a date of what is one where no column is called so. */
const settleDate = (mapping: Taken, clocks: ReadonlySet<string>, known: Mapping): void => {
  if (mapping.has("year") && mapping.has("month") && !mapping.has("date")) return;
  const instead = INSTEAD.find(
    (id) => mapping.has(id) && !known.has(id) && !mapping.get(id)?.some((one) => clocks.has(one)),
  );
  if (!mapping.has("date") && instead) {
    mapping.set("date", mapping.get(instead) ?? []);
    mapping.delete(instead);
  }
  for (const id of PARTS) if (!known.has(id)) mapping.delete(id);
};

/** For each field the column whose heading is the surest name of it; a column is one field only. */
export const guess = (columns: readonly string[], known: Known = {}): Mapping =>
  guessed(columns, known).mapping;

/** The same, and of which coordinates the sides that stand beside them are not known. */
export const guessed = (
  columns: readonly string[],
  { clocks = NONE, sides = [], all = columns, said = new Map(), ...known }: Known,
): { mapping: Mapping; unsure: ReadonlySet<Axis> } => {
  const mapping: Taken = new Map([...said].map(([id, all]) => [id, [...all]]));
  const others = columns.filter((column) => !clocks.has(column));
  const order = { all, free: others };
  takeDegrees(mapping, order);
  takeNamed(mapping, others, said, known.groupless ?? grouplessIn(all));
  takePair(mapping, others);
  takeMinutes(mapping, order);
  const unsure = takeSides(mapping, order, sides);
  takeClocks(
    mapping,
    columns.filter((column) => clocks.has(column)),
    said,
  );
  takeMinute(mapping, others, said);
  settleDate(mapping, clocks, said);
  return { mapping, unsure };
};
