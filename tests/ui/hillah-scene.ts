import { select, type PlaceEntry, type Scene } from "../../src/explore/select.ts";
import type { EventEntry } from "../../src/explore/story-index.ts";
import type { View } from "../../src/explore/view.ts";
import { HILLAH_INDEX } from "../explore/hillah.ts";

/** What a view shows of the story that comes with the project. */
export const sceneOf = (view: View = {}): Scene => select(HILLAH_INDEX, view);

export const eventEntry = (id: string): EventEntry => {
  const entry = HILLAH_INDEX.event.get(id);
  if (!entry) throw new Error(`The story has no event “${id}”.`);
  return entry;
};

export const placeEntry = (id: string, scene = sceneOf()): PlaceEntry => {
  const entry = scene.places.find(({ place }) => place.id === id);
  if (!entry) throw new Error(`The scene has no place “${id}”.`);
  return entry;
};
