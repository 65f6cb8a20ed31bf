import type { Shape } from "./shape.ts";

/** A uMap export: its features have whatever fields their authors gave them, and lie in layers. */
export const umap: Shape = {
  label: { en: "uMap", ar: "uMap" },
  needs: [],
  map: {},
  guesses: true,
};
