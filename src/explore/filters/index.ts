import { claimsFilter } from "./claims.ts";
import type { Filter } from "./filter.ts";
import { partiesFilter } from "./parties.ts";
import { sourcesFilter } from "./sources.ts";
import { textFilter } from "./text.ts";
import { timeFilter } from "./time.ts";
import { typesFilter } from "./event-type.ts";

/** Every filter, in the order of the link grammar. To add one: a file beside this and a line here. */
export const FILTERS = [
  typesFilter,
  partiesFilter,
  sourcesFilter,
  claimsFilter,
  timeFilter,
  textFilter,
] as const satisfies readonly (
  | Filter<"types">
  | Filter<"parties">
  | Filter<"sources">
  | Filter<"claims">
  | Filter<"time">
  | Filter<"text">
)[];
