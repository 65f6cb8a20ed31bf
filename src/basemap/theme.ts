/** Light or dark, as the page around the map is. */
export type Scheme = "light" | "dark";

/** Every colour of the built-in map. `halo` lies round letters, `wash` round borders. */
export interface Palette {
  sea: string;
  land: string;
  focus: string;
  urban: string;
  lake: string;
  shore: string;
  river: string;
  stream: string;
  district: string;
  border: string;
  wash: string;
  runway: string;
  halo: string;
  text: string;
  soft: string;
  country: string;
  water: string;
  airport: string;
}

/** Sea and land agree with `--map-sea`, `--map-land` and `--map-focus` in the page's theme. */
export const PALETTES: Record<Scheme, Palette> = {
  light: {
    sea: "#cfdfe7",
    land: "#ebe6da",
    focus: "#faf6ec",
    urban: "#dfd4c2",
    lake: "#c1d9e4",
    shore: "#9dbecd",
    river: "#82b0c6",
    stream: "#a3c6d5",
    district: "#bcb09e",
    border: "#8d7b70",
    wash: "rgb(141 123 112 / 18%)",
    runway: "#857c73",
    halo: "#fdfaf3",
    text: "#38332c",
    soft: "#62594d",
    country: "#64574b",
    water: "#2f6a85",
    airport: "#55598c",
  },
  dark: {
    sea: "#131b21",
    land: "#282621",
    focus: "#37332c",
    urban: "#4c463d",
    lake: "#1c323e",
    shore: "#2b4a5a",
    river: "#3f7490",
    stream: "#34596c",
    district: "#625a4e",
    border: "#9a8f80",
    wash: "rgb(160 150 130 / 12%)",
    runway: "#9a9187",
    halo: "#1a1815",
    text: "#ded8cc",
    soft: "#aaa294",
    country: "#b9ae9d",
    water: "#7fb2cb",
    airport: "#a9aee0",
  },
};

/** How strongly the shaded relief shows. */
export const RELIEF_STRENGTH: Record<Scheme, number> = { light: 0.6, dark: 0.5 };
