/** Metres in a degree of latitude, and in one of longitude on the equator. */
export const METRES_PER_DEGREE = 111_320;

/**
 * How exactly a place is known, and so how it may be drawn. Nothing is drawn more exactly than
 * its row allows: an area never becomes a pin, but an outline, always or only while it is chosen.
 */
export const PRECISION_LEVELS = {
  exact: { symbol: true, drawn: "point", outlined: "chosen" },
  facility: { symbol: true, drawn: "radius", outlined: "chosen" },
  town: { symbol: true, drawn: "radius", outlined: "chosen" },
  near: { symbol: true, drawn: "radius", outlined: "chosen" },
  admin: { symbol: false, drawn: "area", outlined: "always" },
  region: { symbol: false, drawn: "area", outlined: "always" },
  // The map has its border already: a second line round it would only say that the country is chosen.
  country: { symbol: false, drawn: "area", outlined: "chosen" },
} as const satisfies Record<
  string,
  { symbol: boolean; drawn: "point" | "radius" | "area"; outlined: "always" | "chosen" }
>;

export type PrecisionLevel = keyof typeof PRECISION_LEVELS;

export const PRECISION_LEVEL_IDS = Object.keys(PRECISION_LEVELS) as [
  PrecisionLevel,
  ...PrecisionLevel[],
];
