import { encode } from "uqr";

/** A QR code as one SVG path: one unit is one module, the quiet zone included in `size`. */
export interface QrPicture {
  path: string;
  size: number;
}

/** Longest link in UTF-8 bytes: denser pictures are not read from a screen by a phone's camera. */
export const MAX_QR_BYTES = 1500;

/** Up to here the code stands some dirt (level M); a longer one needs the room (level L). */
const MAX_ROBUST_BYTES = 500;

/** ISO/IEC 18004 asks for four modules of white on every side. */
const QUIET_ZONE = 4;

const runsIn = (row: readonly boolean[], y: number): string => {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
};

export const bytesIn = (link: string): number => new TextEncoder().encode(link).length;

/** The QR code of a link; `null` when it is too long for one that can be read. */
export const qrPicture = (link: string): QrPicture | null => {
  const bytes = bytesIn(link);
  if (bytes > MAX_QR_BYTES) return null;
  const ecc = bytes > MAX_ROBUST_BYTES ? "L" : "M";
  const { data, size } = encode(link, { ecc, border: QUIET_ZONE });
  return { path: data.map(runsIn).join(""), size };
};
