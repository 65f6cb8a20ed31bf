import { clockColumns, minuteOffsets } from "./clock-columns.ts";
import { withoutOtherCodes } from "./country-codes.ts";
import { isFieldId, type FieldId } from "./fields.ts";
import { guessed, type Known } from "./guess.ts";
import { grouplessIn } from "./heading-groups.ts";
import { isTagRow, taggedIn } from "./hxl.ts";
import { rivals, twice, wished, type Mapping, type Wish } from "./mapping.ts";
import type { Recipe } from "./options.ts";
import { withoutFormPrecision, withPrecision } from "./precision-columns.ts";
import { mappingOf, shapeOf } from "./shapes/index.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ImportProblem, SheetKind, SheetRow } from "./sheet.ts";
import { rejectColumnsOf, type RejectColumns } from "./reject-headings.ts";
import { sideColumns } from "./side-columns.ts";
import { sidesOf, type Side } from "./sides.ts";
import { textsIn, type Texts } from "./texts.ts";
import { condition } from "./where.ts";

/** How a file's rows are to be read, as far as its headings and the recipe say. */
export interface Plan {
  recipe: Recipe;
  /** The known kind of file it is. */
  shape: Shape | undefined;
  mapping: Mapping;
  /** The sides that headings of coordinates name, by their columns. */
  sides: ReadonlyMap<string, Side>;
  /** Columns of what was said of rows when they were left out before. */
  said: RejectColumns | null;
  texts: Texts;
  /** Whether the editor's conditions hold for a row. */
  isWanted: (row: SheetRow) => boolean;
  /** What of the recipe cannot be followed. */
  problems: ImportProblem[];
}

const conditionsOf = (recipe: Recipe, columns: readonly string[], problems: ImportProblem[]) =>
  (recipe.where ?? []).flatMap((text) => {
    const read = condition(text);
    if (read && columns.includes(read.column)) return [read];
    problems.push({ code: "where-unknown", detail: text });
    return [];
  });

const withPublisher = (recipe: Recipe, shape: Shape | undefined): Recipe =>
  shape?.publisher && !recipe.source?.publisher
    ? { ...recipe, source: { ...recipe.source, publisher: shape.publisher } }
    : recipe;

/** What somebody said of columns, as far as it can be followed. */
const saidIn = (wishes: readonly Wish[], columns: readonly string[]): Mapping => {
  const said = new Map<FieldId, string[]>();
  for (const { column, field } of wishes)
    if (isFieldId(field) && columns.includes(column))
      said.set(field, [...(said.get(field) ?? []), column]);
  return said;
};

/** With what tags below the names of the columns say of those that nobody named. */
const withTags = (
  said: Mapping,
  row: SheetRow | undefined,
  named: ReadonlySet<string>,
): Mapping => {
  const tagged = [...taggedIn(row)].filter(([, all]) => !all.some((one) => named.has(one)));
  return new Map([...tagged, ...said]);
};

const tagsTold = (row: SheetRow | undefined): ImportProblem[] =>
  row && isTagRow(row)
    ? [{ ...row.at, code: "hxl-tags", detail: [...row.cells.values()].join(", ").slice(0, 120) }]
    : [];

/** Columns without those of offsets in minutes, as USGS has them (`tz`), which no clock time needs. */
const withoutMinutes = (columns: readonly string[], first: readonly SheetRow[]): string[] => {
  const minutes = minuteOffsets(columns, first);
  return columns.filter((column) => !minutes.has(column));
};

/** Which of the columns that nobody named are which field, by their names and their first rows. */
const foundIn = (
  free: readonly string[],
  first: readonly SheetRow[],
  known: Known,
): ReturnType<typeof guessed> => {
  const named = withoutFormPrecision(withoutOtherCodes(withoutMinutes(free, first), first));
  const { mapping, unsure } = guessed(named, { ...known, sides: sideColumns(free, first) });
  return { mapping: withPrecision(mapping, free, first), unsure };
};

/** Other columns of clock times than the one that was taken. */
const otherClocks = (mapping: Mapping, clocks: ReadonlySet<string>): ImportProblem[] => {
  const used = new Set([...mapping.values()].flat());
  const [time] = mapping.get("time") ?? [];
  if (time === undefined) return [];
  return [...clocks].filter((one) => !used.has(one)).map((one) => twice(time, one));
};

/**
 * `kind` is the kind of file that it is, where its columns do not tell; `first` are some of its first
 * rows, which show what stands in them.
 */
export const planOf = (
  columns: string[],
  wanted: Recipe,
  kind?: SheetKind,
  first: readonly SheetRow[] = [],
): Plan => {
  const shape = shapeOf(columns, kind);
  const recipe = withPublisher(wanted, shape);
  const wishes = Object.entries(recipe.map ?? {}).map(([column, field]) => ({ column, field }));
  const saidOf = new Set(wishes.map(({ column }) => column));
  const free = columns.filter((one) => !saidOf.has(one));
  const isGuessed = !shape || shape.guesses === true;
  const clocks = isGuessed ? clockColumns(free, first) : new Set<string>();
  // What is said of one column leaves the others what they are.
  const said = withTags(saidIn(wishes, columns), first[0], saidOf);
  const groupless = grouplessIn(columns, first);
  const found = isGuessed
    ? foundIn(free, first, { clocks, all: columns, said, groupless })
    : { mapping: mappingOf(shape, columns), unsure: new Set<never>() };
  const { mapping, problems } = wished(found.mapping, wishes, columns);
  // Who names the column of a field has looked at the others.
  const saidFields = new Set(wishes.map(({ field }) => field));
  if (saidFields.has("lat") || saidFields.has("lon")) saidFields.add("lat").add("lon");
  const conditions = conditionsOf(recipe, columns, problems);
  return {
    recipe,
    shape,
    mapping,
    sides: sidesOf(mapping, columns, found.unsure),
    said: rejectColumnsOf(columns),
    texts: textsIn(recipe),
    isWanted: (row) => !isTagRow(row) && conditions.every(({ holds }) => holds(row.cells)),
    problems: [
      ...(shape?.says === undefined ? [] : [{ code: shape.says, detail: "" }]),
      ...problems,
      ...rivals(mapping, free, saidFields, groupless),
      ...otherClocks(mapping, clocks),
      ...tagsTold(first[0]),
    ],
  };
};
