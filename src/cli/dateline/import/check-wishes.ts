import { FIELD_IDS } from "../../../import/fields.ts";
import type { Imported } from "../../../import/imported.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import { suggestion } from "../../../story/edit-distance.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

const MOST_NAMED = 30;

const named = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ", …" : ""}`;

/** What is wrong with a value of `--map` whose field is none. */
export const fieldFault = (text: string, field: string): string =>
  `Expected in “${text}” a field: ${FIELD_IDS.join(", ")}, or “-” for none.${suggestion(field, FIELD_IDS)}`;

const columnFault = (text: string, column: string, columns: readonly string[]): string =>
  `Expected in “${text}” a column of the file: ${named(columns)}.${suggestion(column, columns)}`;

export const isField = (text: string): boolean =>
  text === "-" || FIELD_IDS.some((id) => id === text);

const mapFault = ({ column = "", detail }: ImportProblem, columns: readonly string[]): string => {
  const field = detail.slice(column.length + 1);
  return [
    ...(columns.includes(column) ? [] : [columnFault(detail, column, columns)]),
    ...(isField(field) ? [] : [fieldFault(detail, field)]),
  ].join(" ");
};

const whereFault = ({ detail }: ImportProblem, columns: readonly string[]): string =>
  `Expected a condition such as mag>=5 on a column of the file (${named(columns)}), with a number or date behind < and >, found “${detail}”.`;

/** Says what is wrong with a wish, by the code that it is told with. */
const FAULTS: Partial<Record<ImportProblem["code"], typeof mapFault>> = {
  "map-unknown": mapFault,
  "where-unknown": whereFault,
};

/** What is wrong beside the wishes, which end the import where one cannot be followed. */
export const withoutWishes = (imported: Imported): Imported =>
  imported.columns.length === 0
    ? imported
    : { ...imported, problems: imported.problems.filter(({ code }) => !FAULTS[code]) };

/** A wish that cannot be followed would give another story than the one that was asked for. */
export const checkWishes = ({
  problems,
  columns,
}: Pick<Imported, "problems" | "columns">): void => {
  const names = columns.map(({ column }) => column);
  if (names.length === 0) return;
  const said = problems.flatMap((problem) => FAULTS[problem.code]?.(problem, names) ?? []);
  if (said.length > 0) throw new WrongUse(visible(`${said.join("\n")} Nothing was written.`));
};
