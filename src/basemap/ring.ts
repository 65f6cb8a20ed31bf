/** Measures of the ring that stands for a group, in pixels: of its disc, of where the ring's middle runs, and its breadth. */
export const RING_PARTS = { radius: 21, middle: 17.75, breadth: 4.5 };

/** Sizes of the number in a ring by whether it has more than three signs, of the unit below it, and how far below. */
export const FIGURE_PX = { short: 12, long: 11, unit: 9, line: 11 };
