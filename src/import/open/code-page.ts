import { spotFinder } from "../../story/parse/line-finder.ts";
import type { NamedEncoding } from "../encodings.ts";
import type { ImportProblem } from "../sheet.ts";

/** What 0x80 to 0x9F are in Windows-1252 (WHATWG Encoding, index windows-1252); five of them are nothing. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Controls beyond ASCII, which no text has: bytes that an encoding has no character for become them. */
const CONTROL = /[\u0080-\u009f]/;
const CONTROLS = /[\u0080-\u009f]/g;

const AROUND = 12;

/**
 * A decoded text as the standard has it: some engines, such as Node 20's, read Windows-1252 as Latin-1,
 * in which quotation marks and dashes are controls.
 */
export const asStandard = (text: string, encoding: NamedEncoding): string =>
  encoding === "windows-1252" && CONTROL.test(text)
    ? text.replace(CONTROLS, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char)
    : text;

/** That a text has such controls, and where the first of them stands; they are not taken over. */
export const controlsIn = (text: string): ImportProblem | null => {
  const at = text.search(CONTROL);
  if (at < 0) return null;
  const { line, column } = spotFinder("", text)(at);
  const hex = text.charCodeAt(at).toString(16).toUpperCase().padStart(2, "0");
  const [before = ""] = text
    .slice(Math.max(0, at - AROUND), at)
    .split(/[\r\n]/)
    .slice(-1);
  const [after = ""] = text.slice(at + 1, at + 1 + AROUND).split(/[\r\n]/);
  const around = `${before}\uFFFD${after}`.replace(CONTROLS, "\uFFFD").toWellFormed();
  return { code: "encoding-controls", detail: `0x${hex} (${around})`, line, character: column };
};
