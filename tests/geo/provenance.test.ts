import { describe, expect, it } from "vitest";
import { provenance, readBytes, sha256 } from "./basemap-files.ts";

describe("PROVENANCE.json", () => {
  it.each(provenance.files)(
    "has size and SHA-256 of $file",
    ({ file, bytes, sha256: expected }) => {
      const content = readBytes(file);
      expect({ bytes: content.length, sha256: sha256(content) }).toEqual({
        bytes,
        sha256: expected,
      });
    },
  );

  it("names version, licence and hash of every source", () => {
    expect(provenance.files).toHaveLength(7);
    const nameless = provenance.sources.filter(
      ({ version, license, sha256: hash, integrity }) =>
        !version || !license || !(hash ?? integrity),
    );
    expect(nameless).toEqual([]);
  });
});
