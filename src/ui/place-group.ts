import type { PlaceEntry } from "../explore/select.ts";
import { mostly, typeCounts, type TypeCount } from "../explore/type-counts.ts";
import { placeNames } from "../story/text.ts";
import type { LanguageTools } from "./language.ts";

/** What some places hold together, and how that is said. */
interface GroupOfPlaces {
  /** By its place of most events. */
  name: string;
  /** How many events of each type, the most frequent first, and of all. */
  types: readonly TypeCount[];
  count: number;
}

/** What is said of places that a map shows as one; at least one of them. */
export const groupOfPlaces = (
  entries: readonly PlaceEntry[],
  { say, within }: Pick<LanguageTools, "say" | "within">,
): GroupOfPlaces => {
  const events = [...new Set(entries.flatMap((entry) => entry.events))];
  const types = typeCounts(events.map(({ type }) => type));
  const commonest = mostly(types, events.length);
  const largest = entries.reduce((a, b) => (b.events.length > a.events.length ? b : a));
  const name = say.groupName(
    events.length,
    within(placeNames(largest.place)),
    commonest && within(commonest.label),
  );
  return { name, types, count: events.length };
};
