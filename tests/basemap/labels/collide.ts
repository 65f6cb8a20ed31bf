import type { Box } from "../../../src/basemap/boxes.ts";

/** Whether two boxes share any area; written anew, apart from the code under test. */
export const collide = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
