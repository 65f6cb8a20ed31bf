import type { Box, Size } from "../basemap/boxes.ts";
import type { DottedArc } from "../basemap/arcs/dots.ts";
import type { Label } from "../basemap/labels/labels.ts";
import type { Side } from "../basemap/marker-layout.ts";
import type { PictureCamera } from "../basemap/picture-camera.ts";
import type { TypeCount } from "../explore/type-counts.ts";
import type { EventType } from "../story/types-of.ts";
import type { PictureMessages } from "../ui/messages/shape/picture.ts";

/** One line of a mark's label. */
export interface NameLine {
  text: string;
  lang: string;
  /** Of the name in the reader's language; the others are set smaller. */
  first: boolean;
}

/** A place with a symbol, in pixels of the map. */
export interface Mark {
  place: string;
  /** What a reader who cannot see it is told. */
  name: string;
  /** Type of its first event; none where nothing happened there. */
  type: EventType | undefined;
  /** Events at the place that the view shows. */
  count: number;
  selected: boolean;
  at: { x: number; y: number };
  /** Where the symbol stands: beside `at` where another would be covered. */
  spot: { x: number; y: number };
  size: number;
  /** None where there is no room for it. */
  label: { side: Side; box: Box; lines: readonly NameLine[] } | null;
}

/** Places too near one another to be shown apart, in pixels of the map. */
export interface GroupMark {
  /** Ids of its places. */
  places: readonly string[];
  name: string;
  at: { x: number; y: number };
  /** How many events of each type, the most frequent first, and of all. */
  types: readonly TypeCount[];
  count: number;
}

/** How exactly a place is known: a circle round its point, or the outline of an area. */
export type Extent = { place: string; name: string; selected: boolean; colour: string } & (
  | { kind: "circle"; x: number; y: number; r: number }
  | { kind: "area"; outline: string }
);

/** The map of a sheet: everything on it, in CSS pixels from its left upper corner. */
export interface SheetMap {
  size: Size;
  camera: PictureCamera;
  marks: readonly Mark[];
  groups: readonly GroupMark[];
  extents: readonly Extent[];
  arcs: readonly DottedArc[];
  /** A line between two places whose distance is shown, as path data. */
  distance: string | null;
  names: readonly Label[];
}

/** A sign of the map that stands for no type of event. */
export type OwnSign = keyof PictureMessages["signs"];

/** A sign and what it means. */
export interface LegendEntry {
  sign: EventType | OwnSign;
  text: string;
}

/** A length in the reader's words, and as pixels of the map. */
export interface ScaleLine {
  text: string;
  width: number;
}

/** A picture of the map with all that it needs to be understood and found again by itself. */
export interface MapSheet {
  lang: string;
  fromRight: boolean;
  story: string;
  title: { text: string; lang: string };
  /** How much of the story is shown, and what narrows it. */
  shown: readonly string[];
  map: SheetMap;
  legend: readonly LegendEntry[];
  scale: { lines: readonly ScaleLine[]; note: string };
  credits: readonly string[];
  linkLabel: string;
  /** `null` where the view has no address that others can open. */
  link: string | null;
  /** The licence of the texts, and whose the quotes are. */
  licence: string;
}
