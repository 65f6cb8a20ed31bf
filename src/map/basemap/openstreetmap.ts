import type { BaseLayer } from "./base-layer.ts";

const ABOUT = "https://www.openstreetmap.org/copyright";

/** The standard tiles of OpenStreetMap, down to single streets. */
export const openStreetMap: BaseLayer = {
  id: "osm",
  name: { en: "OpenStreetMap", ar: "OpenStreetMap" },
  zoom: { min: 3, max: 19 },
  online: {
    host: "tile.openstreetmap.org",
    url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
  },
  corner: [{ text: "© OpenStreetMap contributors", href: ABOUT }],
  credits: [
    {
      name: "OpenStreetMap contributors",
      holds: {
        en: "the tiles of the OpenStreetMap background",
        ar: "صور خلفية OpenStreetMap",
      },
      licence: { en: "ODbL 1.0", ar: "ODbL 1.0" },
      href: ABOUT,
    },
  ],
};
