import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { unpackBlob } from "../../../src/app/opening/unpack-blob.ts";
import { zipDirectory, type ZipEntry } from "../../../src/formats/zip/directory.ts";
import { withFlip } from "../../formats/zip/made-zips.ts";

const TEXT = Array.from({ length: 50_000 }, (_, n) => `row ${n}`).join("\n");

const zipOf = (level: 0 | 6): Uint8Array => zipSync({ "a.csv": strToU8(TEXT) }, { level });

const entryIn = (zip: Uint8Array): ZipEntry => {
  const [entry] = zipDirectory(zip, 1) ?? [];
  if (!entry) throw new Error("no entry");
  return entry;
};

const blob = (zip: Uint8Array): Blob => new Blob([zip as BlobPart]);

describe("a long file of a zip", () => {
  it.each([0, 6] as const)("is the same unpacked, packed with level %i", async (level) => {
    const zip = zipOf(level);
    const unpacked = await unpackBlob(blob(zip), entryIn(zip));
    if (!("blob" in unpacked)) throw new Error(unpacked.damage.found);
    expect(await unpacked.blob.text()).toBe(TEXT);
  });

  it.each([0, 6] as const)("is damaged where a bit is another, with level %i", async (level) => {
    const zip = zipOf(level);
    const flipped = await unpackBlob(blob(withFlip(zip, "a.csv")), entryIn(zip));
    expect(flipped).toMatchObject({ damage: { code: "zip-damaged" } });
  });

  it.each([
    ["longer than the zip says", { size: 100 }],
    ["shorter than the zip says", { size: 10_000_000 }],
    ["not where the zip says", { start: 5 }],
    ["beyond the zip’s end", { packed: 10_000_000 }],
  ])("is damaged where it is %s", async (_, wrong) => {
    const zip = zipOf(6);
    const read = await unpackBlob(blob(zip), { ...entryIn(zip), ...wrong });
    expect(read).toMatchObject({ damage: { code: "zip-damaged" } });
  });
});
