import { Recipe } from "../../../import/options.ts";
import { isFields } from "../../../story/fields.ts";
import type { Path, Spot } from "../../../story/issue.ts";
import type { Explained } from "../../../story/parse/explain.ts";
import { readRecord, type RecordReading, type Wrong } from "../../../story/parse/read-record.ts";
import type { Args } from "../command.ts";
import { allChecked, WrongUse } from "../wrong-use.ts";
import {
  checkDay,
  checkDelimiter,
  checkMap,
  checkZone,
  fieldFaults,
  whereFaults,
  TABS,
} from "./check-values.ts";
import { faultOf, stands, unknownField } from "./recipe-faults.ts";
import { FIELDS, type RecipeOption } from "./recipe-options.ts";
import { isOfOwnType, typeFaults } from "./type-faults.ts";

const MOST_TOLD = 10;

export const withDelimiter = (recipe: Recipe): Recipe =>
  TABS.includes(recipe.delimiter ?? "") ? { ...recipe, delimiter: "\t" } : recipe;

export interface Given {
  value: Record<string, unknown>;
  /** Where a part of it stands: its file, line and column. */
  spotOf: (path: Path) => Spot | null;
  files: readonly string[];
}

const NOWHERE: Spot = { file: "", line: 0, column: 0 };

const byPlace = (a: Spot, b: Spot): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

const inPlace = ({ at, said }: { at: Spot | null; said: string }): string =>
  at === null ? said : `${at.file}:${at.line}:${at.column}: ${said}`;

/** All that is wrong with a recipe's fields, in the order in which it stands. */
const faultsOf = (
  { value, spotOf }: Given,
  { invalid, unknown }: RecordReading<Recipe>,
  args: Args<RecipeOption>,
): string[] => {
  const isGiven = (name: string): boolean => FIELDS.some((one) => one === name && args.has(one));
  const told = ({ tell }: Wrong, say: (fault: Explained) => string) =>
    tell(MOST_TOLD)
      .filter((fault) => !isOfOwnType(value, fault))
      .map((fault) => ({ at: spotOf(fault.path), said: say(fault) }));
  return [
    ...told(invalid, (fault) => faultOf(fault, isGiven)),
    ...told(unknown, unknownField),
    ...typeFaults(value).map((fault) => ({
      at: spotOf(fault.path),
      said: faultOf(fault, () => false),
    })),
  ]
    .sort((a, b) => byPlace(a.at ?? NOWHERE, b.at ?? NOWHERE))
    .map(inPlace);
};

/** With what else is wrong with columns' meanings and conditions, where something is wrong with a recipe anyway. */
const withFields = (error: unknown, { map, where }: Given["value"]): unknown =>
  error instanceof WrongUse
    ? new WrongUse([error.message, ...fieldFaults(map), ...whereFaults(where)].join("\n"))
    : error;

const allOf = (given: Given, args: Args<RecipeOption>): Recipe => {
  const { tz, date, source, delimiter } = given.value;
  const [, , , , , record] = allChecked<[unknown, unknown, unknown, unknown, unknown, Recipe]>(
    () => checkMap(args.texts("map")),
    () => checkZone(tz),
    () => checkDay(args.has("date") ? "--date" : "“date”", date),
    () => checkDay("“source.published”", isFields(source) && source["published"]),
    () => checkDelimiter(delimiter),
    () => {
      const reading = readRecord(Recipe, given.value);
      const faults = faultsOf(given, reading, args);
      if (!reading.record || faults.length > 0)
        throw new WrongUse([...faults, ...stands(given.files)].join("\n"));
      return reading.record;
    },
  );
  return withDelimiter(record);
};

/** A recipe, or all that is wrong with one (`WrongUse`). */
export const checkedRecipe = (given: Given, args: Args<RecipeOption>): Recipe => {
  try {
    return allOf(given, args);
  } catch (error) {
    throw withFields(error, given.value);
  }
};
