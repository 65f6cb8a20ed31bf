import type { RelationType } from "../../story/records/event.ts";
import { pointOf } from "../distance/estimate.ts";
import { relatedEvents } from "./relations.ts";
import type { Scene } from "../select.ts";
import type { EventEntry, StoryIndex } from "../story-index.ts";

/** Longitude, latitude in WGS 84 degrees (RFC 7946). */
export type Position = readonly [lng: number, lat: number];

/** A relation between two events at two places, to be drawn between them. */
export interface Arc {
  id: string;
  from: Position;
  to: Position;
  /** Whether `from` came first and `to` followed; else neither comes before the other. */
  directed: boolean;
}

/** Which of the two events came first: the one that says it, the other one, or neither. */
const FIRST: Record<RelationType, "subject" | "object" | null> = {
  "responds-to": "object",
  "led-to": "subject",
  "refers-to": "object",
  about: "object",
  after: "object",
  "part-of": null,
};

/** The point an event stands at; an area has none, and so no arc begins or ends there. */
const standOf = ({ places }: EventEntry): Position | null =>
  places.map(pointOf).find((point) => point !== null) ?? null;

const arcBetween = (first: EventEntry, then: EventEntry, directed: boolean): Arc[] => {
  const [from, to] = [standOf(first), standOf(then)];
  if (!from || !to || String(from) === String(to)) return [];
  return [{ id: `${String(from)} ${String(to)}`, from, to, directed }];
};

const arcsOfEvent = (entry: EventEntry, index: StoryIndex, shown: ReadonlySet<string>): Arc[] =>
  (relatedEvents(index.story.events).get(entry.event.id) ?? []).flatMap(({ type, side, event }) => {
    const other = index.event.get(event.id);
    if (!other || !shown.has(event.id)) return [];
    const first = FIRST[type];
    // Without a first one, from the event that says it: seen from either event the same arc.
    return (first ?? "subject") === side
      ? arcBetween(entry, other, first !== null)
      : arcBetween(other, entry, first !== null);
  });

/**
 * The relations to draw: those of what is selected, or `all` of the view's. Events that filters
 * hide take no part. Several relations between the same two places in one direction are one arc.
 */
export const arcsOf = (index: StoryIndex, { events, focus }: Scene, all: boolean): Arc[] => {
  const shown = new Set(events.map(({ event }) => event.id));
  const chosen = focus.event ? [focus.event] : (focus.place?.events ?? []);
  const arcs = (all ? events : chosen).flatMap((entry) => arcsOfEvent(entry, index, shown));
  const byId = new Map<string, Arc>();
  for (const arc of arcs) if (!byId.get(arc.id)?.directed) byId.set(arc.id, arc);
  return [...byId.values()];
};
