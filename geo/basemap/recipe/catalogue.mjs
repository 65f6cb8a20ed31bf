import fs from "node:fs";
import { inDeb } from "./paths.mjs";

const HEADER = { count: 8, originals: 12, translations: 16 };

/** Reads a gettext .mo file: a table of (length, offset) pairs for ids, one for texts. */
function readMo(file) {
  const bytes = fs.readFileSync(file);
  const at = (offset) => bytes.readUInt32LE(offset);
  const text = (table, i) => {
    const [length, offset] = [at(table + i * 8), at(table + i * 8 + 4)];
    return bytes.toString("utf8", offset, offset + length);
  };
  const entries = new Map();
  for (let i = 0; i < at(HEADER.count); i++)
    entries.set(text(at(HEADER.originals), i), text(at(HEADER.translations), i));
  return entries;
}

/** Arabic names by GeoNames id. */
export const arabicNames = () =>
  readMo(inDeb("libgeonames-common", "locale", "ar", "LC_MESSAGES", "geonames.mo"));
