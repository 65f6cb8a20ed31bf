import type { Event, RelationType } from "../../story/records/event.ts";

/** A relation seen from one of its two events: the one whose record says it, or the other. */
export interface Related {
  type: RelationType;
  side: "subject" | "object";
  event: Event;
}

interface Relation {
  type: RelationType;
  subject: Event;
  object: Event;
}

/** Two events in either order. */
const pairOf = ({ subject, object }: Relation): string => [subject.id, object.id].sort().join(" ");

const relationsIn = (events: readonly Event[]): Relation[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const stated = events.flatMap((subject) =>
    (subject.rel ?? []).flatMap(({ type, event }): Relation[] => {
      const object = byId.get(event);
      return object && object !== subject ? [{ type, subject, object }] : [];
    }),
  );
  // What led to something, or is answered by it, came before it: that need not be said again.
  const closer = new Set(stated.filter(({ type }) => type !== "after").map(pairOf));
  const told = stated.filter((one) => one.type !== "after" || !closer.has(pairOf(one)));
  return [
    ...new Map(told.map((one) => [`${one.type} ${one.subject.id} ${one.object.id}`, one])).values(),
  ];
};

const relate = (events: readonly Event[]): ReadonlyMap<string, Related[]> => {
  const related = new Map<string, Related[]>(events.map(({ id }) => [id, []]));
  const relations = relationsIn(events);
  for (const { type, subject, object } of relations)
    related.get(subject.id)?.push({ type, side: "subject", event: object });
  for (const { type, subject, object } of relations)
    related.get(object.id)?.push({ type, side: "object", event: subject });
  return related;
};

const known = new WeakMap<readonly Event[], ReadonlyMap<string, Related[]>>();

/**
 * For each event, by its id, every relation it has: what its own record says, then the others'.
 * Worked out once for the same events.
 */
export const relatedEvents = (events: readonly Event[]): ReadonlyMap<string, Related[]> => {
  const related = known.get(events) ?? relate(events);
  known.set(events, related);
  return related;
};
