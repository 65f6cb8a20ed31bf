import type { LangMap } from "../../story/records/text.ts";
import type { PictureScene } from "./map-picture.ts";

/** A kind of picture that the map can be saved as. */
export interface PictureFormat {
  label: LangMap;
  extension: string;
  /** IANA media type. */
  mediaType: string;
  cannotCarry: LangMap;
  draw: (scene: PictureScene) => Promise<string | Uint8Array>;
}

/** Drawing is a part of its own, fetched when somebody asks for a picture. */
const drawing = () => import("./map-picture.ts");

/** Every picture of the map, in the order of the menu. */
export const PICTURES = {
  png: {
    label: { en: "The map as a picture (PNG)", ar: "الخريطة صورةً (PNG)" },
    extension: "png",
    mediaType: "image/png",
    cannotCarry: {
      en: "It shows the part of the map that you see, with legend, scale, credits and link: in light colours, on the built-in map, without what is open on it.",
      ar: "تُظهر الجزء الذي تراه من الخريطة، مع مفتاحها ومقياسها ومصادرها ورابطها: بألوان فاتحة، على الخريطة المدمجة، ومن دون ما هو مفتوح عليها.",
    },
    draw: async (scene) => (await drawing()).drawPng(scene),
  },
  svg: {
    label: { en: "The map as a drawing (SVG)", ar: "الخريطة رسمًا (SVG)" },
    extension: "svg",
    mediaType: "image/svg+xml",
    cannotCarry: {
      en: "The same as lines and text that can be edited, without the shading of the hills. Where the program that opens it lacks the page’s typefaces, it shows others.",
      ar: "الشيء نفسه خطوطًا ونصوصًا يمكن تحريرها، من دون تظليل التضاريس. وإذا كانت خطوط الصفحة غير متوفرة في البرنامج الذي يفتحه، استُخدمت خطوط أخرى.",
    },
    draw: async (scene) => (await drawing()).drawSvg(scene),
  },
} as const satisfies Record<string, PictureFormat>;
