import { strFromU8 } from "fflate";
import { firstFew } from "../first-few.ts";
import { damageProblem, megabytes } from "../archive/read.ts";
import { reading, type Reading } from "../reading.ts";
import type { Problem } from "../problems.ts";
import { zipDirectory, type ZipEntry } from "../zip/directory.ts";
import { unpackEntry } from "../zip/unpack.ts";
import { readKml } from "./read.ts";

const MAX_UNPACKED = 64_000_000;
/** More files than a map has; what is beyond is not looked at. */
const MAX_FILES = 100_000;

const MOST_NAMED = 5;

const notRead = (others: readonly ZipEntry[]): Problem[] => {
  const detail = firstFew(
    others.map(({ name }) => name),
    MOST_NAMED,
  );
  return others.length > 0 ? [{ code: "kmz-others", detail: detail.toWellFormed() }] : [];
};

/**
 * Reads KMZ: the first KML in the archive, which is the one that counts (KML 2.2, annex C). Nothing
 * else is unpacked, and not even that where it would be too large. Of a damaged one nothing is read. `decode` makes text of it.
 */
export const readKmz = (
  zip: Uint8Array,
  decode: (bytes: Uint8Array) => string = (bytes) => strFromU8(bytes),
): Reading => {
  const entries = zipDirectory(zip, MAX_FILES);
  if (!entries) return reading({ problems: [{ code: "zip-invalid", detail: `${zip.length}` }] });
  const [kml, ...others] = entries.filter(({ name }) => /\.kml$/i.test(name));
  if (!kml) return reading({ problems: [{ code: "not-kmz", detail: "" }] });
  if (kml.size > MAX_UNPACKED)
    return reading({
      problems: [
        {
          code: "zip-too-large",
          detail: megabytes(kml.size),
          expected: `≤ ${megabytes(MAX_UNPACKED)}`,
        },
      ],
    });
  const { bytes, damage } = unpackEntry(zip, kml);
  if (damage) return reading({ problems: [damageProblem(kml.name, damage)] });
  const read = readKml(decode(bytes));
  return { ...read, problems: [...notRead(others), ...read.problems] };
};
