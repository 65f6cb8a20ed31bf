import type { Recipe } from "../../../import/options.ts";
import { planOf } from "../../../import/plan.ts";
import { sheetSource } from "../archive/sheet-source.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";
import { sizeOf } from "./bytes-of.ts";
import { checkWishes } from "./check-wishes.ts";

const columnsIn = async (path: string, recipe: Recipe, io: Io): Promise<string[]> => {
  const source = await sheetSource(path, sizeOf(path, io), recipe, io);
  for await (const { columns } of source.pass()) if (columns.length > 0) return columns;
  return [];
};

/** What a file's columns do not allow of what is wished of them; empty where all is well. */
const faultsIn = async (path: string, recipe: Recipe, io: Io): Promise<string[]> => {
  try {
    const columns = await columnsIn(path, recipe, io);
    const { problems } = planOf(columns, recipe);
    checkWishes({
      problems,
      columns: columns.map((column) => ({ column, field: null, example: "" })),
    });
    return [];
  } catch (error) {
    if (error instanceof WrongUse) return error.message.split("\n");
    throw error;
  }
};

/**
 * With what the file itself does not allow, where something is wrong with other options anyway: who
 * mends them should not be told of the rest by the next run.
 */
export const withWishes = async (
  error: unknown,
  path: string,
  legible: () => Recipe,
  io: Io,
): Promise<unknown> => {
  if (!(error instanceof WrongUse)) return error;
  const more = await faultsIn(path, legible(), io);
  // A value of --map may be wrong in its field, which was told, and in its column.
  const others = error.message
    .split("\n")
    .filter((line) => !more.some((one) => one.includes(line)));
  return new WrongUse([...others, ...more].join("\n"));
};
