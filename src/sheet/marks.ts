import type { Box, Size } from "../basemap/boxes.ts";
import { overlap } from "../basemap/boxes.ts";
import {
  layOutMarkers,
  RING,
  symbolBox,
  symbolSizeAt,
  type MarkerLayout,
} from "../basemap/marker-layout.ts";
import { toPixels, type PictureCamera } from "../basemap/picture-camera.ts";
import type { PlaceEntry } from "../explore/select.ts";
import { shorten } from "../explore/shorten.ts";
import { inLanguage, otherNames, placeNames } from "../story/text.ts";
import { SANS, type MeasureText } from "./faces.ts";
import type { Face } from "./nodes.ts";
import type { Mark, NameLine } from "./sheet.ts";
import { wrapText } from "./wrap.ts";

/** As the page sets the labels of its markers. */
const NAME_FACES: Record<"first" | "other", Face> = {
  first: { family: SANS, size: 13.4, weight: 600 },
  other: { family: SANS, size: 12.5, weight: 500 },
};
/** Height of a line in sizes of its letters. */
export const NAME_LEADING = 1.25;
const WIDEST = 176;
const LONGEST = 80;
/** By how much the symbol of the selected place is larger. */
const SELECTED = 1.2;

export const faceOf = ({ first }: NameLine): Face => NAME_FACES[first ? "first" : "other"];

interface MarkScene {
  /** Those that stand by themselves, and where rings stand for others. */
  entries: readonly PlaceEntry[];
  rings: readonly { x: number; y: number }[];
  selected: string | undefined;
  camera: PictureCamera;
  size: Size;
  /** Boxes that labels keep away from where they can. */
  avoided: readonly Box[];
  langs: readonly string[];
  measure: MeasureText;
  nameOf: (entry: PlaceEntry) => string;
}

interface Item {
  entry: PlaceEntry;
  at: { x: number; y: number };
  lines: NameLine[];
}

const linesOf = ({ place }: PlaceEntry, { langs, measure }: MarkScene): NameLine[] => {
  const names = placeNames(place);
  const own = inLanguage(names, langs);
  const set = (text: string, lang: string, first: boolean): NameLine[] =>
    wrapText(
      shorten(text, LONGEST, "…"),
      NAME_FACES[first ? "first" : "other"],
      WIDEST,
      measure,
    ).map((line) => ({ text: line, lang, first }));
  return [
    ...set(own.text, own.lang, true),
    ...otherNames(names, own.lang).flatMap(([tag, name]) => set(name, tag, false)),
  ];
};

const itemsOf = (scene: MarkScene): Item[] =>
  scene.entries.flatMap((entry) => {
    const { geometry } = entry.place;
    if (geometry?.type !== "Point") return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ entry, at: toPixels(scene.camera, lon, lat), lines: linesOf(entry, scene) }];
  });

const labelSize = (lines: readonly NameLine[], measure: MeasureText): Size => ({
  width: Math.ceil(Math.max(0, ...lines.map((line) => measure(line.text, faceOf(line))))),
  height: Math.ceil(lines.reduce((sum, line) => sum + faceOf(line).size * NAME_LEADING, 0)),
});

/** Whether something of a box is on a map. */
const isOn = (box: Box | undefined, size: Size): boolean =>
  box !== undefined && overlap(box, { left: 0, top: 0, ...size }) > 0;

/** The places with a symbol that are on the map, laid out as the page lays them out, and what they and the rings cover. */
export const marksOf = (scene: MarkScene): { marks: Mark[]; boxes: Box[] } => {
  const { camera, size, selected, rings, avoided, measure, nameOf } = scene;
  const items = itemsOf(scene);
  const ringBoxes = rings.map((ring) => symbolBox(ring, RING));
  const layout: ReadonlyMap<string, MarkerLayout> = layOutMarkers(
    items.map(({ entry: { place, events }, at, lines }) => ({
      id: place.id,
      ...at,
      label: labelSize(lines, measure),
      weight: place.id === selected ? Infinity : events.length,
    })),
    size,
    ringBoxes,
    symbolSizeAt(camera.zoom),
    avoided,
    rings,
  );
  const laid = items.flatMap(({ entry, at, lines }) => {
    const one = layout.get(entry.place.id);
    return one && isOn(one.boxes[0], size) ? [{ entry, at, lines, one }] : [];
  });
  const marks = laid.map(({ entry, at, lines, one }): Mark => {
    const isSelected = entry.place.id === selected;
    const box = one.boxes[1];
    return {
      place: entry.place.id,
      name: nameOf(entry),
      type: entry.events[0]?.type,
      count: entry.events.length,
      selected: isSelected,
      at,
      spot: { x: at.x + one.dx, y: at.y + one.dy },
      size: one.symbol * (isSelected ? SELECTED : 1),
      label: one.side && box ? { side: one.side, box, lines } : null,
    };
  });
  return { marks, boxes: [...ringBoxes, ...laid.flatMap(({ one }) => one.boxes)] };
};
