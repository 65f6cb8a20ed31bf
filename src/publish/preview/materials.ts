import type { Topology } from "topojson-specification";
import type { TopologyFile } from "../../basemap/stock.ts";

/** A face under the name that the map's labels and the pictures' texts call it by. */
export interface Face {
  family: string;
  /** WOFF2 or TrueType, variable or not. */
  bytes: Uint8Array;
}

/** All that pictures are drawn with; whoever calls reads the files. */
export interface Materials {
  topologies: Record<Exclude<TopologyFile, "finerWorld">, Topology>;
  /** `geo/basemap/gazetteer.json`, as it is read from JSON. */
  gazetteer: unknown;
  /** `geo/basemap/relief.webp`. */
  relief: Uint8Array;
  faces: readonly Face[];
}

/** The page's own faces, by family and file; several files of a family are its scripts and slants. */
export const FACE_FILES: readonly { family: string; file: string }[] = [
  ...["inter-latin-wght-normal", "inter-latin-ext-wght-normal"].map((name) => ({
    family: "Inter Variable",
    file: `@fontsource-variable/inter/files/${name}.woff2`,
  })),
  ...[
    "newsreader-latin-wght-normal",
    "newsreader-latin-ext-wght-normal",
    "newsreader-latin-wght-italic",
    "newsreader-latin-ext-wght-italic",
  ].map((name) => ({
    family: "Newsreader Variable",
    file: `@fontsource-variable/newsreader/files/${name}.woff2`,
  })),
  {
    family: "Noto Sans Arabic Variable",
    file: "@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
  },
];
