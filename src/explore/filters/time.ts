import { parseEdtf, resolveEdtf, type Edtf } from "../../story/edtf.ts";
import { withinSpan } from "../columns/within-span.ts";
import { codec } from "../link/codec.ts";
import type { TimeMode, TimeRange } from "../view.ts";
import type { Filter } from "./filter.ts";

const DAY = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const OPEN = "..";

const toEdtf = ({ from, to }: TimeRange): Edtf | null => parseEdtf(`${from ?? OPEN}/${to ?? OPEN}`);

const side = (text: string): string | null | undefined =>
  text === OPEN ? null : DAY.test(text) && parseEdtf(text) ? text : undefined;

const read = (text: string): TimeRange | undefined => {
  const [first = "", second = "", ...rest] = text.split("/");
  const from = side(first);
  const to = side(second);
  if (rest.length > 0 || from === undefined || to === undefined || (from ?? to) === null)
    return undefined;
  const date = toEdtf({ from, to });
  const { earliest, latest } = date ? resolveEdtf(date, "UTC") : { earliest: 0, latest: 0 };
  return earliest < latest ? { from, to } : undefined;
};

const MODES: readonly TimeMode[] = ["possible", "certain"];

/** How the days of a link are meant. */
export const timeModeCodec = codec((text) => MODES.find((mode) => mode === text), String);

/** Days are those of the event's own time zone: a reader's day is the day of the place. */
export const timeFilter: Filter<"time"> = {
  field: "time",
  key: "t",
  label: { en: "Time", ar: "الزمن" },
  kind: "range",
  codec: codec(read, ({ from, to }) => `${from ?? OPEN}/${to ?? OPEN}`),
  meantBy: "timeMode",
  on: ({ time }) =>
    withinSpan(time, (range, tz) => {
      const date = toEdtf(range);
      return date ? resolveEdtf(date, tz) : undefined;
    }),
};
