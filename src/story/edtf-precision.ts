import type { Edtf } from "./edtf.ts";
import type { Event } from "./records/event.ts";

/** How exact a date is, in the words of an event's `when`. */
export const precisionOf = (date: Edtf): Event["when"]["precision"] => {
  if (!date.from || !date.to || date.from.first !== date.to.first)
    return date.kind === "within" ? "unknown" : "range";
  return date.from.unit === "instant" ? "minute" : date.from.unit;
};
