import type { Map as LeafletMap } from "leaflet";

/** Whether the pointer that is let go has dragged the map; Leaflet's types do not know of it. */
export const hasMoved = ({ dragging }: LeafletMap): boolean =>
  (dragging as typeof dragging & { moved: () => boolean }).moved();
