import { AXES } from "./axis.ts";
import { bare } from "./bare.ts";
import { COUNT_FIELDS } from "./count-fields.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { field, isFieldId, type FieldId } from "./fields.ts";
import { isOfOtherUnit, plainHeading } from "./heading-asides.ts";
import type { Groupless } from "./heading-groups.ts";
import type { ImportProblem } from "./sheet.ts";
import { bareNames } from "./take-columns.ts";

/** Which columns are which field. */
export type Mapping = ReadonlyMap<FieldId, readonly string[]>;

/** Fields of which a table has one column only; “y” beside “lat” is another system’s. */
const SINGLE = [...AXES, ...COUNT_FIELDS];
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

const isNameOf = (id: FieldId, column: string, groupless: Groupless): boolean => {
  const name = bare(plainHeading(column.replace(/ \(\d+\)$/, "")));
  if (isOfOtherUnit(column, id)) return false;
  const names = [name, ...groupless(column)].filter((one) => !WEAK.has(one));
  return bareNames(FIELD_NAMES[id]).some((one) => names.includes(one));
};

export const twice = (taken: string, other: string): ImportProblem => ({
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

/** Columns that could as well be a field of which another one was taken; `said` are fields whose column somebody named. */
export const rivals = (
  mapping: Mapping,
  columns: readonly string[],
  said: ReadonlySet<string>,
  groupless: Groupless,
): ImportProblem[] => {
  const used = new Set([...mapping.values()].flat());
  const unused = columns.filter((one) => !used.has(one));
  const found = SINGLE.flatMap((id) => {
    const [column] = mapping.get(id) ?? [];
    if (column === undefined || said.has(id) || !isNameOf(id, column, groupless)) return [];
    return unused.filter((one) => isNameOf(id, one, groupless)).map((one) => twice(column, one));
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
