import { FILTERS } from "./filters/index.ts";
import { select } from "./select.ts";
import { settle, type Offer } from "./settle.ts";
import type { StoryIndex } from "./story-index.ts";
import type { View } from "./view.ts";

/** Fields to set; `undefined` takes a field back to its default. */
export type Patch = { [K in keyof View]?: View[K] | undefined };

/** Whether any filter narrows the view. */
export const isFiltered = (view: View): boolean =>
  FILTERS.some(({ field }) => view[field] !== undefined);

/** The view as the story opens, in the reader's language and on the reader's base layer. */
export const resetView = ({ lang, base }: View): View => ({ lang, base });

/**
 * Changes a view. A selection that the new filters hide is given up, so that the page never has
 * details open of something it does not show.
 */
export const changeView = (view: View, patch: Patch, index: StoryIndex, offer: Offer): View => {
  const next = settle({ ...view, ...patch }, index, offer).view;
  if (!next.selection || "selection" in patch) return next;
  const { place, event } = select(index, next).focus;
  return place || event ? next : { ...next, selection: undefined };
};
