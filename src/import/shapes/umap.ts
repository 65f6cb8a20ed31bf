import type { Shape } from "./shape.ts";

/** A uMap export: what the layer is called is the kind of its events. */
export const umap: Shape = {
  label: { en: "uMap", ar: "uMap" },
  needs: ["layer"],
  map: { title: ["name"], description: ["description"], type: ["layer"], date: ["date"] },
};
