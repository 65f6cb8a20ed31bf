import { strFromU8, unzipSync } from "fflate";
import { reading, type Reading } from "../reading.ts";
import { readKml } from "./read.ts";

const MAX_UNPACKED = 64_000_000;

/**
 * Reads KMZ: the first KML in the archive, which is the one that counts (KML 2.2, annex C). Nothing
 * else is unpacked, and not even that where it would be too large.
 */
export const readKmz = (bytes: Uint8Array): Reading => {
  let found = false;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (found || !/\.kml$/i.test(name)) return false;
        found = true;
        size = originalSize;
        return originalSize <= MAX_UNPACKED;
      },
    });
    const [kml] = Object.values(files);
    if (size > MAX_UNPACKED)
      return reading({ problems: [{ code: "zip-too-large", detail: `${size}` }] });
    if (!kml) return reading({ problems: [{ code: "not-kmz", detail: "" }] });
    return readKml(strFromU8(kml));
  } catch {
    return reading({ problems: [{ code: "zip-invalid", detail: `${bytes.length}` }] });
  }
};
