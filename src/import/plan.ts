import { guess, rivals, wished, type Mapping } from "./mapping.ts";
import type { Recipe } from "./options.ts";
import { mappingOf, shapeOf } from "./shapes/index.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ImportProblem, SheetKind, SheetRow } from "./sheet.ts";
import { rejectColumnsOf, type RejectColumns } from "./reject-headings.ts";
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

/** `kind` is the kind of file that it is, where its columns do not tell. */
export const planOf = (columns: string[], wanted: Recipe, kind?: SheetKind): Plan => {
  const shape = shapeOf(columns, kind);
  const recipe = withPublisher(wanted, shape);
  const guessed = shape && !shape.guesses ? mappingOf(shape, columns) : guess(columns);
  const wishes = Object.entries(recipe.map ?? {}).map(([column, field]) => ({ column, field }));
  const { mapping, problems } = wished(guessed, wishes, columns);
  // Who names the column of a field has looked at the others.
  const isSaid = wishes.some(({ field }) => field === "lat" || field === "lon");
  const saidOf = new Set(wishes.map(({ column }) => column));
  const conditions = conditionsOf(recipe, columns, problems);
  return {
    recipe,
    shape,
    mapping,
    sides: sidesOf(mapping, columns),
    said: rejectColumnsOf(columns),
    texts: textsIn(recipe),
    isWanted: ({ cells }) => conditions.every(({ holds }) => holds(cells)),
    problems: [
      ...(shape?.says === undefined ? [] : [{ code: shape.says, detail: "" }]),
      ...problems,
      ...(isSaid
        ? []
        : rivals(
            mapping,
            columns.filter((one) => !saidOf.has(one)),
          )),
    ],
  };
};
