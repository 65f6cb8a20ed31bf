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

interface Records {
  has: (id: string) => boolean;
}

const RECORDS: Record<Selection["kind"], (index: StoryIndex) => Records> = {
  place: ({ place }) => place,
  event: ({ event }) => event,
  quote: ({ quote }) => quote,
  claim: ({ claim }) => claim,
  row: (index) => ({ has: (id) => rowIdIn(index, id) !== undefined }),
};

/** Names a part of the link that means nothing here. */
const unknown = ({ problems }: Pick<Settled, "problems">, key: string, value: string): void => {
  problems.push({ key, value, reason: "unknown" });
};

const renamed = (index: StoryIndex, id: string): string => {
  const { aliases } = index.story;
  return Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id;
};

const settleSelection = (settled: Settled, index: StoryIndex): void => {
  const { selection } = settled.view;
  if (!selection) return;
  const { kind } = selection;
  const known = RECORDS[kind](index);
  const id = known.has(selection.id) ? selection.id : renamed(index, selection.id);
  settled.view.selection = known.has(id)
    ? { kind, id: kind === "row" ? (rowIdIn(index, id) ?? id) : id }
    : undefined;
  if (known.has(id)) return;
  const value = selectionCodec.write(selection);
  unknown(settled, "sel", value);
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
  for (const id of chosen) if (!known.has(current(id))) unknown(settled, filter.key, id);
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
const settleOffered = ({ view, problems }: Settled, index: StoryIndex): void => {
  const { key, isOffered } = textFilter;
  if (view.text === undefined || isOffered?.(offeringOf(index)) !== false) return;
  problems.push({ key, value: view.text, reason: "unoffered" });
  view.text = undefined;
};

/** Without days there is nothing that could lie in them for certain. */
const settleTimeMode = ({ view, problems }: Settled): void => {
  const { time, timeMode } = view;
  if (time && timeMode !== "possible") return;
  view.timeMode = undefined;
  if (timeMode === "certain") problems.push({ key: "tm", value: timeMode, reason: "undated" });
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
    unknown(settled, field, value);
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
  settled.problems.push({ key: "map", value: String(camera.zoom), reason: "limited" });
};

const settleRevision = (settled: Settled, { story }: StoryIndex): void => {
  const { revision } = settled.view;
  if (revision === undefined || revision <= (presentRevision(story) ?? 0)) return;
  settled.view.revision = undefined;
  unknown(settled, "rev", String(revision));
};

const settleOrder = (settled: Settled, index: StoryIndex): void => {
  const { order } = settled.view;
  if (order === undefined || hasTelling(index)) return;
  settled.view.order = undefined;
  unknown(settled, "order", order);
};

/** A distance goes from the selected place to another one. */
const settleDistance = (settled: Settled, index: StoryIndex): void => {
  const { distanceTo, selection } = settled.view;
  if (distanceTo === undefined) return;
  const id = index.place.has(distanceTo) ? distanceTo : renamed(index, distanceTo);
  const isKnown = index.place.has(id);
  const isAlone = !selection || (selection.kind === "place" && selection.id === id);
  settled.view.distanceTo = isKnown && !isAlone ? id : undefined;
  if (isKnown && !isAlone) return;
  const reason = isKnown ? "alone" : "unknown";
  settled.problems.push({ key: "to", value: distanceTo, reason });
};

/** The group is whatever the map shows there: only what stands in it is held against the story. */
const settleGroup = (settled: Settled, index: StoryIndex): void => {
  const { view } = settled;
  const { list: value } = view;
  if (value === undefined) return;
  const id = renamed(index, value);
  view.list = rowIdIn(index, value) ?? (index.place.has(id) ? id : undefined);
  if (!view.list) unknown(settled, "group", value);
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
