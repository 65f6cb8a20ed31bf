import { bare } from "./bare.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { field, FIELD_IDS, isFieldId, type FieldId } from "./fields.ts";
import type { ImportProblem } from "./sheet.ts";
import { withoutSide } from "./sides.ts";

/** Which columns are which field. */
export type Mapping = ReadonlyMap<FieldId, readonly string[]>;

type Taken = Map<FieldId, string[]>;

/** Columns by a name that may be a field's, for each field; of two that are alike the first. */
type Named = (id: FieldId) => ReadonlyMap<string, string>;

/** For each of the fields the column whose name is the surest of it; takes it from those that are free. */
const assign = (mapping: Taken, named: Named): void => {
  const taken = new Set([...mapping.values()].flat());
  for (const id of FIELD_IDS) {
    const { many } = field(id);
    for (const name of FIELD_NAMES[id]) {
      const column = named(id).get(bare(name));
      if (column === undefined || taken.has(column) || (mapping.has(id) && !many)) continue;
      mapping.set(id, [...(mapping.get(id) ?? []), column]);
      taken.add(column);
    }
  }
};

const byName = (
  columns: readonly string[],
  nameOf: (column: string) => string,
): ReadonlyMap<string, string> =>
  new Map(columns.toReversed().map((column) => [nameOf(column), column]));

/** The columns by their names, then by those without the sides that headings of coordinates name. */
const assigned = (columns: readonly string[]): Taken => {
  const mapping: Taken = new Map();
  const whole = byName(columns, bare);
  assign(mapping, () => whole);
  const lat = byName(columns, (column) => withoutSide(column, "lat"));
  const lon = byName(columns, (column) => withoutSide(column, "lon"));
  const none: ReadonlyMap<string, string> = new Map();
  assign(mapping, (id) => (id === "lat" ? lat : id === "lon" ? lon : none));
  return mapping;
};

/** Columns that are a date together, or beside one say no more than it does. */
const PARTS = ["year", "month", "day"] as const;

/** Whether a column is called like a part of a date. */
export const isPartName = (column: string): boolean =>
  PARTS.some((id) => FIELD_NAMES[id].some((one) => bare(one) === bare(column)));

/** What is the date where no column is called so, the surest first. */
const INSTEAD = ["day", "time", "year"] as const;

/** For each field the column whose heading is the surest name of it; a column is one field only. */
export const guess = (columns: readonly string[]): Mapping => {
  const mapping = assigned(columns);
  if (mapping.has("year") && mapping.has("month") && !mapping.has("date")) return mapping;
  const instead = INSTEAD.find((id) => mapping.has(id));
  if (!mapping.has("date") && instead) {
    mapping.set("date", mapping.get(instead) ?? []);
    mapping.delete(instead);
  }
  for (const id of PARTS) mapping.delete(id);
  return mapping;
};

/** Fields of which a table has one column only; “y” beside “lat” is another system’s. */
const SINGLE = ["lat", "lon"] as const;
const WEAK: ReadonlySet<string> = new Set([
  "x",
  "y",
  "point x",
  "point y",
  "xcoord",
  "ycoord",
  "x coord",
  "y coord",
]);

const isNameOf = (id: FieldId, column: string): boolean => {
  const name = bare(column.replace(/ \(\d+\)$/, ""));
  return !WEAK.has(name) && FIELD_NAMES[id].some((one) => bare(one) === name);
};

const twice = (taken: string, other: string): ImportProblem => ({
  code: "column-twice",
  detail: `${taken}, ${other}`,
  column: other,
});

/** The same heading once more, which a number behind it tells from the first. */
const repeated = (mapping: Mapping, unused: readonly string[]): ImportProblem[] =>
  [...mapping.values()]
    .flat()
    .flatMap((taken) =>
      unused
        .filter((one) => one.startsWith(taken) && /^ \(\d+\)$/.test(one.slice(taken.length)))
        .map((one) => twice(taken, one)),
    );

/** Columns that could as well be a field of which another one was taken. */
export const rivals = (mapping: Mapping, columns: readonly string[]): ImportProblem[] => {
  const used = new Set([...mapping.values()].flat());
  const unused = columns.filter((one) => !used.has(one));
  const found = SINGLE.flatMap((id) => {
    const [column] = mapping.get(id) ?? [];
    if (column === undefined || !isNameOf(id, column)) return [];
    return unused.filter((one) => isNameOf(id, one)).map((one) => twice(column, one));
  });
  const told = new Set(found.map(({ column }) => column));
  return [
    ...found,
    ...repeated(
      mapping,
      unused.filter((one) => !told.has(one)),
    ),
  ];
};

/** One wish of the editor: this column is that field, or `-`, none. */
export interface Wish {
  column: string;
  field: string;
}

/** The mapping with the editor's wishes instead of guesses; what cannot be followed is named. */
export const wished = (
  guessed: Mapping,
  wishes: readonly Wish[],
  columns: readonly string[],
): { mapping: Mapping; problems: ImportProblem[] } => {
  const problems: ImportProblem[] = [];
  const mapping = new Map([...guessed].map(([id, all]) => [id, [...all]]));
  const chosen = new Set<FieldId>();
  for (const { column, field: id } of wishes) {
    if (!columns.includes(column) || (id !== "-" && !isFieldId(id))) {
      problems.push({ code: "map-unknown", detail: `${column}=${id}`, column });
      continue;
    }
    for (const [other, all] of mapping)
      mapping.set(
        other,
        all.filter((one) => one !== column),
      );
    if (!isFieldId(id)) continue;
    const before = chosen.has(id) && field(id).many ? (mapping.get(id) ?? []) : [];
    mapping.set(id, [...before, column]);
    chosen.add(id);
  }
  return { mapping: new Map([...mapping].filter(([, all]) => all.length > 0)), problems };
};
