import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../../src/formats/archive/read.ts";
import { readKmz } from "../../../src/formats/kml/read-kmz.ts";
import { unzipped, withFlip, ZIP64 } from "./made-zips.ts";

const STORY = strToU8(JSON.stringify({ title: "Flood", deaths: 14 }));
const PLACES = strToU8('{"type":"FeatureCollection","features":[]}'.repeat(20));

const kmz = (text: string): Uint8Array => zipSync({ "doc.kml": strToU8(text) }, { level: 0 });
const KML =
  '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Ford 14</name></Placemark></kml>';

describe("a zip with a byte that was changed", () => {
  it.each([0, 6] as const)("names the file (packed at level %d) and keeps the others", (level) => {
    const files = { "f/story.json": STORY, "f/places.geojson": PLACES };
    const zip = withFlip(zipSync(files, { level }), "f/places.geojson");
    const read = readArchive(zip);
    expect(read.files).toEqual([{ path: "f/story.json", name: "story.json", bytes: STORY }]);
    expect(read.damaged).toMatchObject([{ path: "f/places.geojson", code: "zip-damaged" }]);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]?.detail).toMatch(
      /^f\/places\.geojson: the check sum [0-9a-f]{8} ≠ [0-9a-f]{8}$/,
    );
  });

  it("has the two sums: the one in its directory, and that of what is there", () => {
    // The check value of CRC-32 is that of these nine digits.
    const zip = zipSync({ "a.txt": strToU8("123456789") }, { level: 0 });
    const changed = Uint8Array.from(zip);
    changed.set(strToU8("123456780"), Buffer.from(zip).indexOf("123456789"));
    expect(readArchive(changed).damaged).toMatchObject([
      { expected: "the check sum cbf43926", found: "b2288182" },
    ]);
  });

  it("hands out no file but as it was packed, wherever the byte stands", () => {
    const originals = { "a/story.json": STORY, "a/places.geojson": PLACES };
    const zip = zipSync(originals);
    const known = new Set(Object.values(originals).map((bytes) => Buffer.from(bytes).toString()));
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(zip);
        changed[at] = (changed[at] as number) ^ flip;
        for (const { bytes } of readArchive(changed).files)
          expect(known.has(Buffer.from(bytes).toString())).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is refused whole where its end is cut off", () => {
    const zip = zipSync({ "story.json": STORY });
    for (let length = 0; length < zip.length; length++)
      expect(readArchive(zip.subarray(0, length)).files).toEqual([]);
  });

  it("gives no place of a KMZ whose map is damaged", () => {
    expect(readKmz(kmz(KML)).features).toHaveLength(1);
    const read = readKmz(withFlip(kmz(KML), "doc.kml"));
    expect(read).toMatchObject({ features: [], problems: [{ code: "zip-damaged" }] });
    expect(read.problems[0]?.detail).toContain("doc.kml");
  });
});

it("reads a zip with a comment after its end, and one with 64 bit numbers", () => {
  const zip = zipSync({ "a.txt": strToU8("a") });
  const said = Uint8Array.from([...zip, ...strToU8("made on Monday")]);
  said[zip.length - 2] = 14;
  expect(unzipped(said)).toEqual({ "a.txt": "a" });
  expect(unzipped(ZIP64)).toEqual({ "a.txt": "123456789" });
});

it("says of a file with a password that it needs one", () => {
  const zip = zipSync({ "a.txt": strToU8("a") });
  const directory = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
  zip[directory + 8] = (zip[directory + 8] as number) | 1;
  expect(readArchive(zip)).toMatchObject({
    files: [],
    damaged: [{ path: "a.txt", found: "one with a password" }],
    problems: [{ code: "zip-locked" }],
  });
});
