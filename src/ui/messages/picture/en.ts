import { events } from "../english-counts.ts";
import type { PictureMessages } from "./messages.ts";

export const enPicture: PictureMessages = {
  filtered: (parts) => `Filtered by ${parts.join("; ")}`,
  notDrawn: (n) =>
    `${events(n)} of these ${n === 1 ? "has" : "have"} no sign here: outside of this part of the map, or at no point that is known.`,
  signs: {
    circle: "The place is known to lie within this circle",
    area: "The place is known as an area",
    count: "Number of events at the place",
    dot: "Place that the story names",
    moved: "Sign moved aside; the point is its place",
    arc: "Relation between events, towards the later one",
    "even-arc": "Relation between events",
    distance: "Distance that is measured",
  },
  scaleAt: (degrees, isNorth) =>
    `Scale at ${degrees}° ${isNorth ? "N" : "S"}, the middle of the map. North is up.`,
  article: (source) => `After the article: ${source}`,
  sources: "All sources, and who says what, are at the link.",
  ground: (makers) => `Map: ${makers}`,
  notOnline: (background) =>
    `Drawn on the built-in map; on the page ${background} was the background.`,
  licence: (licence) => `Licence of the story’s texts and data: ${licence}`,
  link: "This view:",
};
