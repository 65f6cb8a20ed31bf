import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import type { LanguageTools } from "../language.ts";
import type { LateMessages } from "../messages/shape/late.ts";
import { whereIs } from "../search/tell-apart.ts";

/** A name for each place that no other has: its own, or with where it is, or at last with its id. */
export const placeLabels = (
  places: readonly Place[],
  tools: LanguageTools,
  { search }: Pick<LateMessages, "search">,
): Map<string, Place> => {
  const name = (place: Place): string => tools.word(placeNames(place)).text;
  const counts = new Map<string, number>();
  for (const place of places) counts.set(name(place), (counts.get(name(place)) ?? 0) + 1);
  const labels = new Map<string, Place>();
  for (const place of places) {
    const isAlone = counts.get(name(place)) === 1;
    const where = isAlone ? [] : whereIs(place, tools, search);
    const label = [name(place), ...where].join(" · ");
    labels.set(labels.has(label) ? `${label} · ${place.id}` : label, place);
  }
  return labels;
};
