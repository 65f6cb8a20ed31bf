import type { Size } from "../basemap/boxes.ts";

/** Size of the map on a page, in CSS pixels; a usual one where there is no map. */
export const mapFrame = (page: ParentNode): Size => {
  const { clientWidth: width = 0, clientHeight: height = 0 } =
    page.querySelector(".leaflet-container") ?? {};
  return width > 0 && height > 0 ? { width, height } : { width: 960, height: 640 };
};
