/** Texts of a story in a frame of another site, and of the dialog that makes one. */
export interface EmbedMessages {
  open: string;
  /** How the map is moved while the page around it scrolls. */
  hints: { wheel: (key: string) => string; touch: string };
  title: string;
  intro: string;
  preview: string;
  frameTitle: (headline: string) => string;
  size: string;
  sizes: { small: string; article: string; wide: string };
  width: string;
  height: string;
  wrongLength: (least: number, most: number, kept: number) => string;
  fullWidth: string;
  language: string;
  theme: string;
  themes: Record<"auto" | "light" | "dark", string>;
  ui: string;
  uis: Record<"full" | "min" | "none", string>;
  list: string;
  scroll: string;
  keepView: string;
  code: string;
  script: string;
  scriptIntro: string;
  copyCode: string;
  copyScript: string;
  copied: string;
  refused: string;
}
