import type { WayId } from "../way-names.ts";
import type { Way } from "./way.ts";

const way = (module: Promise<{ show: Way }>): Promise<Way> => module.then(({ show }) => show);

/** The ways to show rows, each in a file of its own, fetched only where it is asked for. */
export const WAYS: Readonly<Record<WayId, () => Promise<Way>>> = {
  limit: () => way(import("../ways/limit.ts")),
  whole: () => way(import("../ways/whole.ts")),
  supercluster: () => way(import("../ways/supercluster.ts")),
  markercluster: () => way(import("../ways/markercluster.ts")),
  glify: () => way(import("../ways/glify.ts")),
  canvas: () => way(import("../ways/canvas.ts")),
  "react-leaflet": () => way(import("../ways/react-leaflet.tsx")),
};
