/** Below this share of the room a word is cut rather than given up whole. */
const WORD_SHARE = 0.6;

const isBlank = (text: string): boolean => text.trim() === "";

/**
 * A text in at most `room` UTF-16 code units, with `mark` where something was left out. Ends between
 * words where that costs little, and never within what a reader sees as one character.
 */
export const shorten = (text: string, room: number, mark: string): string => {
  if (text.length <= room) return text;
  const space = room - mark.length;
  let kept = "";
  let atWord = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    text,
  )) {
    if (isBlank(segment)) atWord = kept;
    if (kept.length + segment.length > space) break;
    kept += segment;
  }
  if (kept === "") return "";
  const body = atWord.length >= space * WORD_SHARE ? atWord : kept.trimEnd();
  return `${body}${mark}`;
};
