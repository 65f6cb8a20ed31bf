import type { Position } from "geojson";
import type { Place } from "../story/records/place.ts";
import type { StoryName } from "./labels/story-names.ts";

/** The points of a story, longitude first. */
export const pointsOf = (places: readonly Place[]): Position[] =>
  places.flatMap(({ geometry }) => (geometry?.type === "Point" ? [geometry.coordinates] : []));

/** What the story names itself, and the countries its places are in. */
export const namesInStory = (places: readonly Place[]): { story: StoryName[]; focus: string[] } => {
  const points = places.flatMap(({ geometry, properties }) =>
    geometry?.type === "Point" ? [{ geometry, properties }] : [],
  );
  return {
    story: points.map(({ geometry: { coordinates }, properties: { title, names, kind } }) => ({
      names: [title, ...names.map(({ toponym }) => toponym)],
      lon: coordinates[0] ?? 0,
      lat: coordinates[1] ?? 0,
      isFacility: kind === "facility",
    })),
    focus: [...new Set(points.flatMap(({ properties: { ccodes = [] } }) => ccodes))],
  };
};
