/** Characters that bytes 0x80 to 0xBF are in ISO 8859-1 or windows-1252: the rest of a letter of UTF-8. */
const REST = "\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** Those of them that no text in Latin letters has behind Ã. */
const ODD = "\\u0080-\\u009F\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF€ƒ†‡ˆ‰Š‹ŒŽ•˜™šœžŸ";

/**
 * UTF-8 that was read as something else (“MÃ¼nchen”), or the sign for what could not be read. Of other
 * scripts than Latin two such letters in a row, as one may be written so.
 */
const DAMAGED = new RegExp(
  `\\uFFFD|Ã[${ODD}]|Ã[“”‘’–…](?=\\p{Ll})|Â[\\u00A1-\\u00BF]|â€[${REST}]|(?:[ÐÑØÙÚÛÄÅ][${REST}]){2}`,
  "u",
);

const AROUND = 16;

/** What stands around the first damage in a text; `null` where there is none. */
export const damageIn = (text: string): string | null => {
  const at = text.search(DAMAGED);
  if (at < 0) return null;
  const from = Math.max(0, at - AROUND);
  return text
    .slice(from, at + AROUND)
    .toWellFormed()
    .replace(/\s+/g, " ")
    .trim();
};
