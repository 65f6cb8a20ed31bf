import type { Cells } from "./sheet.ts";
import { plain } from "./western-digits.ts";

const FORM = /^(.+?) ?(>=|<=|!=|=|>|<) ?(.*)$/;

type Test = (order: number) => boolean;

const TESTS: Record<string, Test> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  "!=": (order) => order !== 0,
  "=": (order) => order === 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
};

const numberIn = (text: string): number => (text === "" ? NaN : Number(text));

/** Numbers by their size, all else letter by letter; NaN where only one of the two is a number. */
const compare = (a: string, b: string): number => {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  if (Number.isNaN(x) !== Number.isNaN(y)) return NaN;
  return a === b ? 0 : a < b ? -1 : 1;
};

/** Whether a row is wanted: “mag>=5”, “type=earthquake”. `null` where it is no condition: only numbers and dates are more or less. */
export const condition = (
  text: string,
): { column: string; holds: (cells: Cells) => boolean } | null => {
  const [, column, sign = "", value = ""] = FORM.exec(text.trim()) ?? [];
  const test = TESTS[sign];
  if (column === undefined || !test || (/[<>]/.test(sign) && !/\d/.test(value))) return null;
  return { column, holds: (cells) => test(compare(plain(cells.get(column) ?? ""), plain(value))) };
};
