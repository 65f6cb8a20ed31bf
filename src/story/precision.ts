/**
 * How exactly a place is known, and so how it may be drawn. Nothing is drawn more exactly than
 * its row allows: an area never becomes a pin.
 */
export const PRECISION_LEVELS = {
  exact: { symbol: true, drawn: "point" },
  facility: { symbol: true, drawn: "radius" },
  town: { symbol: true, drawn: "radius" },
  near: { symbol: true, drawn: "radius" },
  admin: { symbol: false, drawn: "area" },
  region: { symbol: false, drawn: "area" },
  country: { symbol: false, drawn: "area" },
} as const satisfies Record<string, { symbol: boolean; drawn: "point" | "radius" | "area" }>;

export type PrecisionLevel = keyof typeof PRECISION_LEVELS;

export const PRECISION_LEVEL_IDS = Object.keys(PRECISION_LEVELS) as [
  PrecisionLevel,
  ...PrecisionLevel[],
];
