import { hasTelling } from "./chain/order.ts";
import type { Filter } from "./filters/filter.ts";
import { offeringOf, rowIdIn } from "./filtering.ts";
import { FILTERS } from "./filters/index.ts";
import { textFilter } from "./filters/text.ts";
import { timeFilter } from "./filters/time.ts";
import { lookUp } from "./language-range.ts";
import { roundCamera } from "./link/camera.ts";
import { selectionCodec } from "./link/selection.ts";
import { presentRevision } from "./revisions.ts";
import type { StoryIndex } from "./story-index.ts";
import type { LinkProblem, Selection, View } from "./view.ts";

export interface ZoomRange {
  min: number;
  max: number;
}

/** What the page offers beside the story: languages and base layers, the default of each first. */
export interface Offer {
  langs: readonly string[];
  bases: readonly string[];
  /** Languages of the names on the map; the default is that of the page. */
  names: readonly string[];
  /** Zoom levels the map has on a base layer; without an id, on the default one. */
  zoom: (base: string | undefined) => ZoomRange;
}

export interface Settled {
  view: View;
  problems: LinkProblem[];
}

/** Names a part of the link that could not be applied. */
const tell = (
  { problems }: Settled,
  key: string,
  value: string,
  reason: LinkProblem["reason"] = "unknown",
): void => {
  problems.push({ key, value, reason });
};

const renamed = (index: StoryIndex, id: string): string => {
  const { aliases } = index.story;
  return Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id;
};

/** The present id of what an id means, which may be an older name of it. */
const idIn = (index: StoryIndex, kind: Selection["kind"], id: string): string | undefined =>
  kind === "row"
    ? rowIdIn(index, id)
    : [id, renamed(index, id)].find((one) => index[kind].has(one));

const settleSelection = (settled: Settled, index: StoryIndex): void => {
  const { selection } = settled.view;
  if (!selection) return;
  const { kind } = selection;
  const id = idIn(index, kind, selection.id);
  settled.view.selection = id === undefined ? undefined : { kind, id };
  if (id === undefined) tell(settled, "sel", selectionCodec.write(selection));
};

const LIST_FIELDS = ["types", "parties", "sources", "claims"] as const;
type ListField = (typeof LIST_FIELDS)[number];

const settleList = (settled: Settled, index: StoryIndex, field: ListField): void => {
  const filter = FILTERS.find((one) => one.field === field);
  const chosen: readonly string[] | undefined = settled.view[field];
  if (!filter || !("options" in filter) || !chosen) return;
  const known = new Set(filter.options(offeringOf(index)).map(({ id }) => id));
  const current = (id: string): string => (known.has(id) ? id : renamed(index, id));
  const kept = [...new Set(chosen.map(current).filter((id) => known.has(id)))].sort();
  for (const id of chosen) if (!known.has(current(id))) tell(settled, filter.key, id);
  const isDefault =
    filter.kind === "ticks"
      ? kept.length === known.size || (kept.length === 0 && chosen.length > 0)
      : kept.length === 0;
  Object.assign(settled.view, { [field]: isDefault ? undefined : kept });
};

/** A value that no link can hold, such as a search for blanks, is no choice at all. */
const settleValue = <F extends "time" | "text">(view: View, { field, codec }: Filter<F>): void => {
  const value = view[field];
  if (value !== undefined) view[field] = codec.read(codec.write(value)).value;
};

/** Where words cannot be looked for, a search is left out and named. */
const settleOffered = (settled: Settled, index: StoryIndex): void => {
  const { key, isOffered } = textFilter;
  const { text } = settled.view;
  if (text === undefined || isOffered?.(offeringOf(index)) !== false) return;
  settled.view.text = undefined;
  tell(settled, key, text, "unoffered");
};

/** Without days there is nothing that could lie in them for certain. */
const settleTimeMode = (settled: Settled): void => {
  const { time, timeMode } = settled.view;
  if (time && timeMode !== "possible") return;
  settled.view.timeMode = undefined;
  if (timeMode === "certain") tell(settled, "tm", timeMode, "undated");
};

const settleChoice = (
  settled: Settled,
  field: "lang" | "base" | "names",
  offered: readonly string[],
  byDefault = offered[0],
): void => {
  const value = settled.view[field];
  if (value === undefined || value === byDefault) settled.view[field] = undefined;
  else if (!offered.includes(value)) {
    settled.view[field] = undefined;
    tell(settled, field, value);
  }
};

const settleLanguage = (settled: Settled, offered: readonly string[]): void => {
  const { lang } = settled.view;
  if (lang !== undefined) settled.view.lang = lookUp(lang, offered) ?? lang;
  settleChoice(settled, "lang", offered);
};

const settleCamera = (settled: Settled, { min, max }: ZoomRange): void => {
  const { camera } = settled.view;
  if (!camera || (camera.zoom >= min && camera.zoom <= max)) return;
  const zoom = Math.min(max, Math.max(min, camera.zoom));
  settled.view.camera = roundCamera({ ...camera, zoom });
  tell(settled, "map", String(camera.zoom), "limited");
};

const settleRevision = (settled: Settled, { story }: StoryIndex): void => {
  const { revision } = settled.view;
  if (revision === undefined || revision <= (presentRevision(story) ?? 0)) return;
  settled.view.revision = undefined;
  tell(settled, "rev", String(revision));
};

const settleOrder = (settled: Settled, index: StoryIndex): void => {
  const { order } = settled.view;
  if (order === undefined || hasTelling(index)) return;
  settled.view.order = undefined;
  tell(settled, "order", order);
};

/** A distance goes from the selected place to another one. */
const settleDistance = (settled: Settled, index: StoryIndex): void => {
  const { distanceTo, selection } = settled.view;
  if (distanceTo === undefined) return;
  const id = idIn(index, "place", distanceTo);
  const isAlone = !selection || (selection.kind === "place" && selection.id === id);
  settled.view.distanceTo = isAlone ? undefined : id;
  if (settled.view.distanceTo !== undefined) return;
  const reason = id === undefined ? "unknown" : "alone";
  tell(settled, "to", distanceTo, reason);
};

/** The group is whatever the map shows there: only what stands in it is held against the story. */
const settleGroup = (settled: Settled, index: StoryIndex): void => {
  const { list } = settled.view;
  if (list === undefined) return;
  settled.view.list = idIn(index, "row", list) ?? idIn(index, "place", list);
  if (settled.view.list === undefined) tell(settled, "group", list);
};

/** Holds a view against a story: renamed ids are followed, what does not exist is left out and named. */
export const settle = (view: View, index: StoryIndex, offer: Offer): Settled => {
  const settled: Settled = { view: { ...view }, problems: [] };
  settleChoice(settled, "base", offer.bases);
  // How far the camera may go depends on the base layer.
  settleCamera(settled, offer.zoom(settled.view.base));
  settleSelection(settled, index);
  for (const field of LIST_FIELDS) settleList(settled, index, field);
  settleValue(settled.view, timeFilter);
  settleValue(settled.view, textFilter);
  settleOffered(settled, index);
  settleTimeMode(settled);
  settleLanguage(settled, offer.langs);
  settleRevision(settled, index);
  settleOrder(settled, index);
  settleDistance(settled, index);
  settleGroup(settled, index);
  settleChoice(settled, "names", offer.names, settled.view.lang ?? offer.langs[0]);
  return settled;
};

export const sameSelection = (a: Selection | undefined, b: Selection | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;
