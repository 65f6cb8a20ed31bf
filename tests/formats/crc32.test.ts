import { crc32 as zlibs } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../src/formats/crc32.ts";

describe("the check sum", () => {
  it("is that of ISO 3309 for “123456789”", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("is zlib’s for any bytes, however many are left over", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(crc32(bytes)).toBe(zlibs(bytes));
      }),
    );
  });

  it("is that of a part of a longer run of bytes", () => {
    const bytes = Uint8Array.from({ length: 50 }, (_, n) => n * 7);
    expect(crc32(bytes.subarray(3, 41))).toBe(zlibs(bytes.slice(3, 41)));
  });
});
