import type { Shape } from "./shape.ts";
import { titled } from "./titled.ts";

/** Bellingcat's TimeMap: events with the places that they name, as JSON or as a table. */
export const timemap: Shape = {
  label: { en: "TimeMap", ar: "TimeMap" },
  needs: ["id", "description", "date", "location", "latitude", "longitude"],
  map: {
    id: ["id"],
    title: ["title"],
    description: ["description"],
    date: ["date"],
    time: ["time"],
    place: ["location"],
    lat: ["latitude"],
    lon: ["longitude"],
    type: ["category", "category_full", "type", "association1"],
    source: ["source1", "source2", "sources", "source"],
  },
  refine: (facts, _, lang) => titled(facts, facts.type?.word, lang),
};
