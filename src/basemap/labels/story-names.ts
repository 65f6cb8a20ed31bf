import { fold } from "../../explore/fold.ts";
import type { Named } from "./gazetteer.ts";

/** A place that the story marks itself: the base map does not name it a second time. */
export interface StoryName {
  names: readonly string[];
  lon: number;
  lat: number;
  isFacility: boolean;
}

const KM_A_DEGREE = 111.2;
/** Farther away, a place of the same name is another place. */
const SAME_NAME_KM = 40;
/** An airfield so near to a facility of the story is that facility, whatever its name. */
const SAME_SITE_KM = 4;

const kmBetween = (a: { lon: number; lat: number }, b: { lon: number; lat: number }): number => {
  const squeeze = Math.cos((a.lat * Math.PI) / 180);
  return KM_A_DEGREE * Math.hypot((a.lon - b.lon) * squeeze, a.lat - b.lat);
};

/** Whether the story marks what has this name, so that its own label stands for it. */
export const isMarked = (named: Named, story: readonly StoryName[]): boolean => {
  const own = [named.en, named.ar ?? named.en].map(fold);
  return story.some(
    (place) =>
      place.names.some((name) => own.includes(fold(name))) &&
      kmBetween(named, place) < SAME_NAME_KM,
  );
};

/** Whether an airfield is a facility that the story marks. */
export const isMarkedSite = (named: Named, story: readonly StoryName[]): boolean =>
  isMarked(named, story) ||
  story.some((place) => place.isFacility && kmBetween(named, place) < SAME_SITE_KM);
