import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Extract, ExtractEvent } from "./extract.ts";

export type PlaceRole = Event["places"][number]["role"];

/** One event at one of its places; both `null` for an event that has no place. */
export interface EventAtPlace {
  entry: ExtractEvent;
  place: Place | null;
  role: PlaceRole | null;
}

const atPlaces = (entry: ExtractEvent): EventAtPlace[] => {
  const found = entry.event.places.flatMap(({ place: id, role }) => {
    const place = entry.places.find((one) => one.id === id);
    return place ? [{ entry, place, role }] : [];
  });
  return found.length > 0 ? found : [{ entry, place: null, role: null }];
};

/** Every shown event once for each of its places, in the order of time. */
export const eventsAtPlaces = ({ events }: Extract): EventAtPlace[] => events.flatMap(atPlaces);

/** Events that the view shows and that have no place. */
export const unplacedEvents = ({ events }: Extract): ExtractEvent[] =>
  events.filter((entry) => atPlaces(entry).every(({ place }) => place === null));

/** Places that the view shows without an event. */
export const placesAlone = ({ places }: Extract): Place[] =>
  places.filter(({ events }) => events.length === 0).map(({ place }) => place);
