/** Zeros of the digits that are typed on Arabic and Persian keyboards; their other digits follow. */
const ZEROS = [0x0660, 0x06f0];

const western = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9) ?? code;
  return String(code - zero);
};

/** A cell as it is read: Western digits and signs, no blanks round it, no marks of direction. */
export const plain = (cell: string): string =>
  cell
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, western)
    .replaceAll("\u066b", ".")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
