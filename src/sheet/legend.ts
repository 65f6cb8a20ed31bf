import type { EventEntry } from "../explore/story-index.ts";
import type { LangMap } from "../story/records/text.ts";
import type { EventType } from "../story/types-of.ts";
import type { PictureMessages } from "../ui/messages/shape/picture.ts";
import type { LegendEntry, OwnSign, SheetMap } from "./sheet.ts";

/** Farther from its place than this, in its own widths, a symbol gets a line to it. */
const FAR = 1 / 3;

/** Whether a symbol stands so far off its place that a line leads there. */
export const isMoved = ({ at, spot, size }: SheetMap["marks"][number]): boolean =>
  Math.hypot(spot.x - at.x, spot.y - at.y) >= size * FAR;

/** Which of the map's own signs are on it. */
const SEEN: Record<OwnSign, (map: SheetMap) => boolean> = {
  count: ({ marks }) => marks.some(({ count }) => count > 1),
  group: ({ groups }) => groups.length > 0,
  // Not one that is wholly under its symbol.
  circle: ({ extents, marks }) =>
    extents.some((extent) => {
      const symbol = marks.find(({ place }) => place === extent.place)?.size ?? 0;
      return extent.kind === "circle" && extent.r > symbol / 2;
    }),
  area: ({ extents }) => extents.some(({ kind }) => kind === "area"),
  dot: ({ marks }) => marks.some(({ type }) => type === undefined),
  moved: ({ marks }) => marks.some(isMoved),
  arc: ({ arcs }) => arcs.some(({ tip }) => tip !== undefined),
  "even-arc": ({ arcs }) => arcs.some(({ tip }) => tip === undefined),
  distance: ({ distance }) => distance !== null,
};

interface LegendWords {
  /** Every type that the story's events may have, in the legend's order. */
  types: readonly EventType[];
  signs: PictureMessages["signs"];
  within: (label: LangMap) => string;
  figure: (n: number) => string;
}

/** The types of the events shown, as the filter has them, and every other sign on the map. */
export const legendOf = (
  events: readonly EventEntry[],
  map: SheetMap,
  { types, signs, within, figure }: LegendWords,
): LegendEntry[] => [
  ...types.flatMap((sign): LegendEntry[] => {
    const count = events.filter(({ type }) => type.id === sign.id).length;
    const label = within(sign.label);
    return count === 0 ? [] : [{ sign, text: `${label} (${figure(count)})` }];
  }),
  ...Object.entries(SEEN).flatMap(([sign, isSeen]): LegendEntry[] =>
    isSeen(map) ? [{ sign: sign as OwnSign, text: signs[sign as OwnSign] }] : [],
  ),
];
