const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two colours, as WCAG 2.2 defines it. */
export const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** What signs are written in, and what lies round their outlines. */
const WHITE = "#ffffff";

/** What a sign may lie on: land, land in focus and sea of the built-in map, light and dark. */
export const GROUNDS = ["#ebe6da", "#faf6ec", "#cfdfe7", "#282621", "#37332c", "#131b21"] as const;

/** WCAG 2.2, 1.4.3: text and what is read like it. */
const READABLE = 4.5;
/** WCAG 2.2, 1.4.11: what must be seen. */
const VISIBLE = 3;

export interface Faint {
  /** The colour that it is hard to tell from. */
  on: string;
  found: number;
  needed: number;
}

const tooFaint = (on: string, found: number, needed: number): Faint[] =>
  found < needed ? [{ on, found, needed }] : [];

/**
 * Where a marker of this colour could not be told from what is on it or under it. On a ground as dark
 * as itself it is its white halo that stands out, as with the built-in types.
 */
export const faintness = (colour: string): Faint[] => [
  ...tooFaint(WHITE, contrast(colour, WHITE), READABLE),
  ...GROUNDS.flatMap((ground) =>
    tooFaint(ground, Math.max(contrast(colour, ground), contrast(WHITE, ground)), VISIBLE),
  ),
];
