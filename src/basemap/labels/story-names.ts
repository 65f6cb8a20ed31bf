import { fold } from "../../explore/fold.ts";
import type { Named } from "./gazetteer.ts";

/** A place that the story marks itself: the base map does not name it a second time. */
export interface StoryName {
  names: readonly string[];
  lon: number;
  lat: number;
  isFacility: boolean;
}

type Spot = Pick<StoryName, "lon" | "lat">;

const KM_A_DEGREE = 111.2;
/** Farther away, a place of the same name is another place. */
const SAME_NAME_KM = 40;
/** An airfield so near to a facility of the story is that facility, whatever its name. */
const SAME_SITE_KM = 4;

/** Most places are told apart by their latitude alone. */
const isWithin = (a: Spot, b: Spot, km: number): boolean =>
  Math.abs(a.lat - b.lat) * KM_A_DEGREE < km && kmBetween(a, b) < km;

const kmBetween = (a: Spot, b: Spot): number => {
  const squeeze = Math.cos((a.lat * Math.PI) / 180);
  return KM_A_DEGREE * Math.hypot((a.lon - b.lon) * squeeze, a.lat - b.lat);
};

/**
 * Whether the story marks what has this name, so that its own label stands for it. Nearness is asked
 * first: to fold a name costs as much as to measure a thousand distances.
 */
export const isMarked = (named: Named, story: readonly StoryName[]): boolean => {
  const near = story.filter((place) => isWithin(named, place, SAME_NAME_KM));
  if (near.length === 0) return false;
  const own = [named.en, named.ar ?? named.en].map(fold);
  return near.some(({ names }) => names.some((name) => own.includes(fold(name))));
};

/** Whether an airfield is a facility that the story marks. */
export const isMarkedSite = (named: Named, story: readonly StoryName[]): boolean =>
  isMarked(named, story) ||
  story.some((place) => place.isFacility && isWithin(named, place, SAME_SITE_KM));
