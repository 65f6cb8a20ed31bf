/** Size of a frame, in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
  /** As wide as there is room, whatever `width` says. */
  full: boolean;
}

/** Sizes to begin with: a column, an article, a page. */
export const SIZES = {
  small: { width: 360, height: 480, full: false },
  article: { width: 720, height: 540, full: false },
  wide: { width: 1080, height: 640, full: false },
} as const satisfies Record<string, FrameSize>;

export type SizeId = keyof typeof SIZES;

export const SIZE_IDS = Object.keys(SIZES) as SizeId[];

/** Below the least no map is to be made out; above the most it is a slip of the keys. */
export const BOUNDS = { least: 240, most: 4000 };

/** What was typed, as a length within the bounds; `null` while it is none. */
export const readLength = (typed: string): number | null => {
  const length = Number(typed);
  const isOne = /^\d+$/.test(typed) && length >= BOUNDS.least && length <= BOUNDS.most;
  return isOne ? length : null;
};
