const MOST = 2;

/** Pixels of the screen in a CSS pixel. More than two to one nobody sees, and it costs memory. */
export const devicePixels = (): number => Math.min(MOST, window.devicePixelRatio || 1);
