import type { LatLngTuple } from "leaflet";
import type { TypeCount } from "../../explore/type-counts.ts";

/** Events too near one another to be shown apart. */
export interface MapGroup {
  key: string;
  /** Where its button is and its sign is drawn. Latitude first. */
  at: LatLngTuple;
  name: string;
  /** How many events of each type, the most frequent first, and of all. */
  types: readonly TypeCount[];
  count: number;
  /** Whether it is but one event, which has the sign of its type. */
  isLone: boolean;
}
