import { FIELD_IDS } from "../../../import/fields.ts";
import type { Imported } from "../../../import/imported.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import { suggestion } from "../../../story/edit-distance.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_NAMED = 30;

const named = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ", …" : ""}`;

const mapFault = ({ column = "", detail }: ImportProblem, columns: readonly string[]): string => {
  if (!columns.includes(column))
    return `Expected in “${detail}” a column of the file: ${named(columns)}.${suggestion(column, columns)}`;
  const field = detail.slice(column.length + 1);
  return `Expected in “${detail}” a field: ${FIELD_IDS.join(", ")}, or “-” for none.${suggestion(field, FIELD_IDS)}`;
};

const OF_WISHES: readonly string[] = ["map-unknown", "where-unknown"];

/** What is wrong beside the wishes, of which the first that cannot be followed ends the import. */
export const withoutWishes = (imported: Imported): Imported =>
  imported.columns.length === 0
    ? imported
    : { ...imported, problems: imported.problems.filter(({ code }) => !OF_WISHES.includes(code)) };

/** A wish that cannot be followed would give another story than the one that was asked for. */
export const checkWishes = ({
  problems,
  columns,
}: Pick<Imported, "problems" | "columns">): void => {
  const names = columns.map(({ column }) => column);
  if (names.length === 0) return;
  for (const problem of problems) {
    if (problem.code === "map-unknown")
      throw new WrongUse(`${visible(mapFault(problem, names))} Nothing was written.`);
    if (problem.code === "where-unknown")
      throw new WrongUse(
        visible(
          `Expected a condition such as mag>=5 on a column of the file (${named(names)}), with a number or date behind < and >, found “${problem.detail}”. Nothing was written.`,
        ),
      );
  }
};
