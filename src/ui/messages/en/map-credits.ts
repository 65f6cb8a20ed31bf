import type { LateMessages } from "../shape/late.ts";

/** Of who made the map, also under its picture. */
export const mapCredits: LateMessages["mapCredits"] = {
  title: "The map",
  boundaries:
    "Boundaries are not authoritative: they show how the sources draw them, mostly as they are held on the ground. Some are disputed.",
  licences: "Licences of the built-in map’s data",
  drawnWith: "Drawn with Leaflet and react-leaflet.",
};
