import { strFromU8 } from "fflate";
import { damageProblem } from "../archive/read.ts";
import { reading, type Reading } from "../reading.ts";
import { zipDirectory } from "../zip/directory.ts";
import { unpackEntry } from "../zip/unpack.ts";
import { readKml } from "./read.ts";

const MAX_UNPACKED = 64_000_000;
/** More files than a map has; what is beyond is not looked at. */
const MAX_FILES = 100_000;

/**
 * Reads KMZ: the first KML in the archive, which is the one that counts (KML 2.2, annex C). Nothing
 * else is unpacked, and not even that where it would be too large. Of a damaged one nothing is read.
 */
export const readKmz = (zip: Uint8Array): Reading => {
  const entries = zipDirectory(zip, MAX_FILES);
  if (!entries) return reading({ problems: [{ code: "zip-invalid", detail: `${zip.length}` }] });
  const kml = entries.find(({ name }) => /\.kml$/i.test(name));
  if (!kml) return reading({ problems: [{ code: "not-kmz", detail: "" }] });
  if (kml.size > MAX_UNPACKED)
    return reading({ problems: [{ code: "zip-too-large", detail: `${kml.size}` }] });
  const { bytes, damage } = unpackEntry(zip, kml);
  if (damage) return reading({ problems: [damageProblem(kml.name, damage)] });
  return readKml(strFromU8(bytes));
};
