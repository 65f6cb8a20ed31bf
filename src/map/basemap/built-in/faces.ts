/** A letter of each script, so that the subset that holds it is fetched. */
const FACES: readonly [font: string, letter: string][] = [
  ['500 12px "Inter Variable"', "A"],
  ['500 12px "Noto Sans Arabic Variable"', "ا"],
  ['italic 500 12px "Newsreader Variable"', "A"],
];

/** Waits until the faces of the labels are there. A face that cannot be had is done without. */
export const loadFaces = async (): Promise<void> => {
  await Promise.allSettled(FACES.map(([font, letter]) => document.fonts.load(font, letter)));
};
