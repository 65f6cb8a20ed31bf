import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflate as onPage } from "../../src/app/archive/inflate.ts";
import { inflate as inNode } from "../../src/cli/dateline/archive/inflate.ts";

describe.each([
  ["the page", onPage],
  ["the command", inNode],
])("unpacking on %s", (_, inflate) => {
  it("gives the bytes that were packed, where they are no more than is allowed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.nat(3), async (bytes, more) => {
        const plain = await inflate(deflateRawSync(bytes), bytes.length + more);
        expect([...plain]).toEqual([...bytes]);
      }),
    );
    const long = new Uint8Array(1_000_000).map((_, n) => n % 251);
    expect(Buffer.compare(await inflate(deflateRawSync(long), 1_000_000), long)).toBe(0);
  });

  it("rejects what would fill the memory before it does", async () => {
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    await expect(inflate(bomb, 1000)).rejects.toThrow(RangeError);
  });

  it.each([
    ["is none", new Uint8Array([255, 255, 255])],
    ["ends early", deflateRawSync(new Uint8Array(1000).map((_, n) => n * n)).subarray(0, 90)],
    ["is empty", new Uint8Array()],
  ])("rejects deflate that %s", async (_name, bytes) => {
    await expect(inflate(bytes, 1000)).rejects.toThrow();
  });
});
