/** Encodings that a file does not show by itself and the editor can name (WHATWG Encoding). */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-1258",
  "macintosh",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
] as const;

export type NamedEncoding = (typeof ENCODINGS)[number];

export const namedEncoding = (name: string | undefined): NamedEncoding | undefined =>
  ENCODINGS.find((one) => one === name);
