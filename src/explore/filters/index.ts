import { claimsFilter } from "./claims.ts";
import type { Filter } from "./filter.ts";
import { partiesFilter } from "./parties.ts";
import { textFilter } from "./text.ts";
import { timeFilter } from "./time.ts";
import { typesFilter } from "./event-type.ts";

/** Every filter, in the order of the link grammar. To add one: a file beside this and a line here. */
export const FILTERS = [
  typesFilter,
  partiesFilter,
  claimsFilter,
  timeFilter,
  textFilter,
] as const satisfies readonly (
  Filter<"types"> | Filter<"parties"> | Filter<"claims"> | Filter<"time"> | Filter<"text">
)[];
