import type { Story } from "../../story/records/story.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { EventType } from "../../story/types-of.ts";
import type { Columns } from "../columns/columns.ts";
import type { RowFilter } from "../columns/row-filter.ts";
import type { Codec } from "../link/codec.ts";
import type { View } from "../view.ts";

export interface Option {
  id: string;
  label: LangMap;
  /** The event type whose sign stands beside it. */
  sign?: EventType;
}

/** What the options of a filter are read from. */
export interface Offering {
  story: Pick<Story, "types" | "actors">;
  columns: Columns;
}

type FilterField = "types" | "parties" | "sources" | "claims" | "time" | "text";

/**
 * One way of narrowing the events. `kind` chooses the control: `ticks` starts with every option
 * ticked and is also the legend; `picks` starts with none, which means all; `text` is a search
 * box; `range` a span of days.
 */
export interface Filter<F extends FilterField = FilterField> {
  field: F;
  /** Its key in the link. */
  key: string;
  label: LangMap;
  kind: "ticks" | "picks" | "text" | "range";
  codec: Codec<NonNullable<View[F]>>;
  /** The choices there are among these events, in the order in which they are shown. */
  options?: (of: Offering) => Option[];
  /** Whether there is anything to be chosen among these events; otherwise its options tell. */
  isOffered?: (of: Offering) => boolean;
  /** Another field of the view, which says how the value is meant. */
  meantBy?: "timeMode";
  /** How it works on columns. */
  on: (columns: Columns) => RowFilter<NonNullable<View[F]>>;
}
