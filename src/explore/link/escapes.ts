const MAX_SHOWN = 80;

/** Percent-encodes a value; what is safe and makes a link readable stays. */
export const encode = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%2C/g, ",")
    .replace(/%2F/g, "/")
    .replace(/%3A/g, ":")
    .replace(/%20/g, "+")
    .replace(/~/g, "%7E");

/** The text of a percent-encoded value; `null` where it is none. */
export const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    return null;
  }
};

/** Controls and direction marks would let a link rearrange the sentence that names its bad part. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** A bad value as it is named to the reader. */
export const shorten = (text: string): string => {
  const shown = Array.from(text.toWellFormed().replace(HIDDEN, ""));
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN).join("")}…` : shown.join("");
};
