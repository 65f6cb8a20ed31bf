import type { ImportProblemCode } from "../problems.ts";
import type { DateRead } from "./reading.ts";

type Found = Extract<DateRead, { edtf: string }>;

/** What of a cell its date does not have, each with what is told of it. */
export const remarksOn = (
  { edtf, clocks, timeUnread, isCoarser, another, weekday, mark }: Found,
  cell: string,
): [code: ImportProblemCode, detail: string][] =>
  (
    [
      ["time-at-change", clocks],
      ["time-unread", timeUnread],
      ["date-another", another],
      ["date-mark", mark && cell],
      ["date-weekday", weekday && `${cell}: ${edtf}`],
      ["date-coarser", isCoarser && `${cell} = ${edtf}`],
    ] as const
  ).flatMap(([code, detail]): [ImportProblemCode, string][] =>
    detail === undefined ? [] : [[code, detail]],
  );
