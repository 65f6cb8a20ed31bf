import type { NamesShown } from "../../../basemap/labels/names.ts";

/** A letter of each script, so that the subset that holds it is fetched. */
const FACES: Record<NamesShown[number], readonly [font: string, letter: string][]> = {
  en: [
    ['500 12px "Inter Variable"', "A"],
    ['italic 500 12px "Newsreader Variable"', "A"],
  ],
  ar: [['500 12px "Noto Sans Arabic Variable"', "ا"]],
};

/** How long names wait for their faces, in milliseconds; later they are drawn anew. */
const PATIENCE = 300;

/** Waits for the faces of the names to be written, but not long. */
export const loadFaces = async (shown: NamesShown): Promise<void> => {
  const faces = shown.flatMap((lang) => FACES[lang]);
  const loaded = Promise.allSettled(
    faces.map(([font, letter]) => document.fonts.load(font, letter)),
  );
  await Promise.race([loaded, new Promise((late) => setTimeout(late, PATIENCE))]);
};
