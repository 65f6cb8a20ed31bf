/** Encodings that a file does not show by itself and the editor can name (WHATWG Encoding). */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-6",
  "iso-8859-7",
  "iso-8859-8",
  "iso-8859-15",
  "koi8-r",
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

/** Other names for them in files, as the standard has them: its “iso-8859-1” is windows-1252. */
const LABELS: Readonly<Record<string, NamedEncoding>> = {
  "iso-8859-1": "windows-1252",
  "latin-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-9": "windows-1254",
  utf8: "utf-8",
  sjis: "shift_jis",
  "x-sjis": "shift_jis",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp1250: "windows-1250",
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  cp1256: "windows-1256",
};

/** The encoding that goes by this name, in whatever case. */
export const namedEncoding = (name = ""): NamedEncoding | undefined => {
  const label = name.toLowerCase();
  if (Object.hasOwn(LABELS, label)) return LABELS[label];
  return ENCODINGS.find((one) => one === label);
};

const DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const LOOKED_AT = 200;

/**
 * The encoding that an XML file declares (XML 1.0, 4.3.3), where it is one that a file does not show
 * by itself; a byte order mark outweighs it.
 */
export const declaredEncoding = (bytes: Uint8Array): NamedEncoding | undefined => {
  const beginning = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  return namedEncoding(DECLARATION.exec(beginning)?.[1]);
};
