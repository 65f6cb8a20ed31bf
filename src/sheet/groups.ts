import type { Size } from "../basemap/boxes.ts";
import { overlap } from "../basemap/boxes.ts";
import { RING, symbolBox } from "../basemap/marker-layout.ts";
import { boxOfPicture, pixelsOfPoint, type PictureCamera } from "../basemap/picture-camera.ts";
import { groupingOf } from "../basemap/place-groups.ts";
import { DATE_LINE } from "../explore/meridians.ts";
import type { PlaceEntry, Scene } from "../explore/select.ts";
import type { LanguageTools } from "../ui/language.ts";
import { groupOfPlaces } from "../ui/place-group.ts";
import type { GroupMark } from "./sheet.ts";

interface Shown {
  /** Places with a symbol of their own. */
  alone: readonly PlaceEntry[];
  groups: readonly GroupMark[];
  /** Places that no group stands for, with those that have no symbol. */
  apart: readonly PlaceEntry[];
}

/** The places of a view as the page shows them: alone, or in groups where they lie too near. */
export const shownPlaces = (
  { places, focus }: Scene,
  { camera, size }: { camera: PictureCamera; size: Size },
  tools: Pick<LanguageTools, "say" | "within">,
): Shown => {
  const { zoom, cut = DATE_LINE } = camera;
  const view = { zoom, box: boxOfPicture(camera, size), cut };
  const { alone, groups } = groupingOf(places).at(view, focus.place?.place.id);
  const onMap = groups.flatMap(({ middle, entries }): GroupMark[] => {
    const at = pixelsOfPoint(camera, middle);
    if (overlap(symbolBox(at, RING), { left: 0, top: 0, ...size }) === 0) return [];
    return [{ places: entries.map(({ place }) => place.id), at, ...groupOfPlaces(entries, tools) }];
  });
  const byThemselves = new Set(alone);
  const grouped = new Set(groups.flatMap(({ entries }) => entries));
  return {
    alone,
    groups: onMap,
    apart: places.filter((entry) => byThemselves.has(entry) || !grouped.has(entry)),
  };
};
