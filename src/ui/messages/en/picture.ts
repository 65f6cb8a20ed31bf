import { mapCredits } from "./map-credits.ts";
import type { PictureMessages } from "../shape/picture.ts";

export const enPicture: PictureMessages = {
  filtered: (parts) => `Filtered by ${parts.join("; ")}`,
  notDrawn: (n) =>
    n === 1
      ? "1 of them has no sign here: it lies outside this part of the map, or no point is known for it."
      : `${n} of them have no sign here: they lie outside this part of the map, or no point is known for them.`,
  signs: {
    circle: "Place known to lie within this circle",
    area: "Place known as an area",
    count: "Number of events at the place",
    group: "Number of events at places close together, in a ring of their types’ colours",
    dot: "Place that the story names",
    moved: "Sign moved aside; the point is its place",
    arc: "Relation between events, towards the later one",
    "even-arc": "Relation between events",
    distance: "Distance that is measured",
  },
  scaleAt: (degrees, isNorth) =>
    `Scale at ${degrees}° ${isNorth ? "N" : "S"}, the middle of the map. North is up.`,
  article: (source) => `From the article: ${source}`,
  sources: "All sources, and who says what, are at the link.",
  ground: (makers) => `Map: ${makers}. ${mapCredits.boundaries}`,
  notOnline: (background) =>
    `Drawn on the built-in map; on the page ${background} was the background.`,
  licence: (licence) =>
    `Licence of the story’s texts and data: ${licence}. Quotes belong to their sources.`,
  link: "This view:",
};
