import { activeFields, type FilterField } from "./filtering.ts";
import { focusIn, hasFocus, hidingFilters } from "./select.ts";
import { settle, type Offer } from "./settle.ts";
import type { StoryIndex } from "./story-index.ts";
import type { View } from "./view.ts";

/** Fields to set; `undefined` takes a field back to its default. */
export type Patch = { [K in keyof View]?: View[K] | undefined };

/** Whether any filter narrows the view. */
export const isFiltered = (view: View): boolean => activeFields(view).length > 0;

/** The view as the story opens, in the languages, order and look that the reader chose. */
export const resetView = ({ lang, base, names, order, relations }: View): View => ({
  lang,
  base,
  names,
  order,
  relations,
});

const lift = (view: View, fields: readonly FilterField[]): View => ({
  ...view,
  ...Object.fromEntries(fields.map((field) => [field, undefined])),
});

/**
 * Changes a view. A selection that new filters hide is given up; filters that hide a new selection
 * are lifted. So the page never has something chosen that it does not show.
 */
export const changeView = (view: View, patch: Patch, index: StoryIndex, offer: Offer): View => {
  // A distance was measured from what was selected before, which may have been chosen from a list.
  const fresh = "selection" in patch ? { ...view, distanceTo: undefined, list: undefined } : view;
  // What the reader sees from here on is the present revision.
  const next = settle({ ...fresh, revision: undefined, ...patch }, index, offer).view;
  const isMove = Object.keys(patch).every((field) => field === "camera");
  if (!next.selection || isMove) return next;
  if ("selection" in patch)
    return settle(lift(next, hidingFilters(index, next)), index, offer).view;
  if (hasFocus(focusIn(index, next))) return next;
  return { ...next, selection: undefined, distanceTo: undefined };
};
