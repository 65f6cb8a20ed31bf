import type { EmbedMessages } from "../shape/embed.ts";

export const enEmbed: EmbedMessages = {
  open: "Open in Dateline",
  hints: {
    wheel: (key) => `To zoom the map, hold ${key} while scrolling, or click the map first.`,
    touch: "To move the map, use two fingers, or tap it first.",
  },
  title: "Show on another page",
  intro: "The code, pasted into a page, shows this story there in a frame.",
  preview: "Preview",
  frameTitle: (headline) => `Map: ${headline}`,
  size: "Size",
  sizes: { small: "Column", article: "Article", wide: "Wide" },
  width: "Width in pixels",
  height: "Height in pixels",
  wrongLength: (least, most, kept) =>
    `Expected a whole number from ${least} to ${most}; ${kept} still counts.`,
  fullWidth: "As wide as the page allows",
  language: "Language",
  theme: "Colours",
  themes: { auto: "As the reader’s device", light: "Light", dark: "Dark" },
  ui: "Shows",
  uis: {
    full: "Everything: search, filters, timeline",
    min: "Map with details",
    none: "Map without buttons and details",
  },
  list: "With the list of events",
  scroll: "Scrolling moves the map at once",
  keepView: "Open with the present view",
  code: "Code for the page",
  script: "Script for the height",
  scriptIntro: "Optional, once per page: each frame becomes as high as what it shows.",
  copyCode: "Copy code",
  copyScript: "Copy script",
  copied: "Copied.",
  refused: "The browser did not allow copying. The text is marked: copy it by hand.",
};
