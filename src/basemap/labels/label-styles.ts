import { at, type Stops } from "../stops.ts";
import type { Palette } from "../theme.ts";

export type LabelKind =
  | "country"
  | "capital"
  | "city"
  | "town"
  | "village"
  | "governorate"
  | "airport"
  | "river"
  | "water";

/** How a kind of label is set. */
export interface LabelStyle {
  colour: keyof Palette;
  weight: number;
  /** In CSS pixels. */
  size: Stops;
  /** Room between Latin letters in pixels; Arabic letters join and are never spaced. */
  spacing?: number;
  capitals?: boolean;
  italic?: boolean;
}

export const LABEL_STYLES: Record<LabelKind, LabelStyle> = {
  country: { colour: "country", weight: 600, size: [4, 11.5, 6, 15], spacing: 2.5, capitals: true },
  capital: { colour: "text", weight: 600, size: [4, 12.5, 9, 14.5] },
  city: { colour: "text", weight: 600, size: [5, 12, 9, 13.5] },
  town: { colour: "text", weight: 500, size: [6, 11.5, 9, 12.5] },
  village: { colour: "soft", weight: 500, size: [8, 11, 10, 12] },
  governorate: {
    colour: "soft",
    weight: 500,
    size: [6, 10, 9, 11.5],
    spacing: 1.6,
    capitals: true,
  },
  airport: { colour: "airport", weight: 500, size: [8, 11, 11, 12] },
  water: { colour: "water", weight: 500, size: [5, 12, 9, 14], italic: true },
  river: { colour: "water", weight: 500, size: [6, 12, 10, 13.5], italic: true },
};

/** Faces as the page loads them: the same letters as the interface beside the map. */
const FACES = '"Inter Variable", "Noto Sans Arabic Variable", system-ui, sans-serif';
/** Water is set in the serif, as atlases do. */
const WATER_FACES = '"Newsreader Variable", "Noto Sans Arabic Variable", Georgia, serif';

/** Share of the first line's size that a second name has. */
export const SECOND_NAME = 0.92;
/** Height of a line in sizes of its letters. */
export const LINE_HEIGHT = 1.28;

/** Arabic letters are drawn lower in the same size: they get a little more of it. */
const ARABIC_SCALE = 1.1;

const ARABIC = /\p{Script=Arabic}/u;

/** Whether a name is written from right to left, in joined letters. */
export const isArabic = (text: string): boolean => ARABIC.test(text);

/** A line of text ready to be measured and drawn: always whole, so that Arabic letters join. */
export interface TextLine {
  text: string;
  /** As a canvas has it. */
  font: string;
  spacing: number;
  size: number;
}

/** Sets one name in the style of its kind. `scale` is the share of the style's size. */
export const setLine = (name: string, kind: LabelKind, zoom: number, scale = 1): TextLine => {
  const { weight, size, spacing = 0, capitals, italic } = LABEL_STYLES[kind];
  const arabic = isArabic(name);
  const share = arabic ? scale * ARABIC_SCALE : scale;
  const pixels = Math.round(at(zoom, size) * share * 10) / 10;
  const slant = italic && !arabic ? "italic " : "";
  return {
    text: capitals && !arabic ? name.toLocaleUpperCase("en") : name,
    font: `${slant}${weight} ${pixels}px ${italic ? WATER_FACES : FACES}`,
    spacing: arabic ? 0 : spacing,
    size: pixels,
  };
};
