import type { Map as LeafletMap } from "leaflet";
import type { Box } from "../../basemap/boxes.ts";
import { RING, symbolBox } from "../../basemap/marker-layout.ts";
import type { MapGroup } from "../groups/map-group.ts";

const boxesOf = (map: LeafletMap, selector: string, within?: ParentNode | null): Box[] => {
  const container = map.getContainer();
  const parts = (within ?? container.parentElement)?.querySelectorAll(selector) ?? [];
  // Asking where anything is makes the browser lay the page out: not where nothing is there.
  if (parts.length === 0) return [];
  const { left, top } = container.getBoundingClientRect();
  return [...parts].map((part) => {
    const box = part.getBoundingClientRect();
    return { left: box.left - left, top: box.top - top, width: box.width, height: box.height };
  });
};

/**
 * What the controls on the map cover, in pixels of its container; on a phone also the sheets, which
 * lie over the map's lower part.
 */
export const controlBoxes = (map: LeafletMap): Box[] => [
  ...boxesOf(map, "[data-on-map]"),
  ...boxesOf(map, "[data-panel], [data-sheet]", document),
];

/** What notices on the map cover for as long as they are there. */
export const noticeBoxes = (map: LeafletMap): Box[] => boxesOf(map, "[data-notices] > *");

/** How far the lines of credits reach up from the map's lower edge, in pixels. */
export const creditsHeight = (map: LeafletMap): number => {
  const [credits] = boxesOf(map, "[data-credits]");
  return credits ? map.getSize().y - credits.top : 0;
};

/** How far down what stands at the map's upper edge beside its buttons reaches, in pixels. */
export const topHeight = (map: LeafletMap): number =>
  Math.max(0, ...boxesOf(map, "[data-on-top]").map(({ top, height }) => top + height));

/** How far the column of buttons reaches from the side of the map that it stands at, in pixels. */
export const buttonsWidth = (map: LeafletMap): { left: number; right: number } => {
  const [column] = boxesOf(map, "[data-buttons]");
  if (!column) return { left: 0, right: 0 };
  const { x } = map.getSize();
  const isLeft = column.left + column.width / 2 < x / 2;
  return isLeft
    ? { left: column.left + column.width, right: 0 }
    : { left: 0, right: x - column.left };
};

/** What an open popup covers. */
export const popupBoxes = (map: LeafletMap): Box[] => boxesOf(map, ".leaflet-popup");

/** What the arcs and lines between places cover, in boxes along them. */
export const arcBoxes = (map: LeafletMap): Box[] => boxesOf(map, "[data-room]");

/** What the groups of places cover. */
export const groupBoxes = (map: LeafletMap, groups: readonly Pick<MapGroup, "at">[]): Box[] =>
  groups.map(({ at }) => symbolBox(map.latLngToContainerPoint(at), RING));
