import type { ImportProblem } from "../sheet.ts";

/** First bytes of files that are taken for tables by mistake, and what they are called. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["zip, xlsx, ods", [0x50, 0x4b, 0x03, 0x04]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["Parquet (.parquet)", [0x50, 0x41, 0x52, 0x31]],
  ["FlatGeobuf (.fgb)", [0x66, 0x67, 0x62, 0x03]],
  ["gzip", [0x1f, 0x8b, 0x08]],
];

const LOOKED_AT = 4096;
/** One such character in so many is more than a slip of whoever saved a text. */
const ONE_IN = 200;

// The one between texts of a sequence (RFC 8142) may be there.
// oxlint-disable-next-line no-control-regex -- these are what tells bytes from text
const CONTROLS = /[\0-\x08\x0E-\x1D\x1F]/g;

/** The first control character, and where it stands. */
const controlIn = (text: string): Pick<ImportProblem, "detail" | "line" | "character"> => {
  const at = text.search(CONTROLS);
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return { detail: `U+${code}`, line: lines.length, character: (lines.at(-1)?.length ?? 0) + 1 };
};

/** What the bytes are, where they are plainly no text; `text` is what they were decoded to. */
export const notText = (bytes: Uint8Array, text: string): ReturnType<typeof controlIn> | null => {
  const known = SIGNATURES.find(([, first]) => first.every((byte, n) => bytes[n] === byte));
  if (known) return { detail: known[0] };
  const beginning = text.slice(0, LOOKED_AT);
  const controls = beginning.match(CONTROLS)?.length ?? 0;
  return controls > 0 && controls * ONE_IN >= beginning.length ? controlIn(beginning) : null;
};
