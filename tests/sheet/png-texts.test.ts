import { crc32 } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTexts, withTexts } from "../../src/sheet/png-texts.ts";

const PNG = new Uint8Array(createCanvas(3, 2).toBuffer("image/png"));

describe("texts in a PNG", () => {
  it("come back as they were, and the picture is still one", async () => {
    const texts = [
      { keyword: "Title", text: "الحلة – Hillah" },
      { keyword: "URL", text: "https://news.example/#map=7/33.5/43.8" },
    ];
    const png = withTexts(PNG, texts);
    expect(readTexts(png)).toEqual(texts);
    expect(await loadImage(png)).toMatchObject({ width: 3, height: 2 });
  });

  it("have the length and the check that PNG asks for", () => {
    const png = Buffer.from(withTexts(PNG, [{ keyword: "Title", text: "Hillah" }]));
    const header = 8 + 25;
    expect(png.toString("latin1", header + 4, header + 13)).toBe("iTXtTitle");
    const length = png.readUInt32BE(header);
    expect(length).toBe("Title".length + 5 + "Hillah".length);
    const end = header + 8 + length;
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(header + 4, end)));
  });

  it("come back whatever they hold but the zero that ends others", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const clean = text.replaceAll("\0", "");
        expect(readTexts(withTexts(PNG, [{ keyword: "Title", text }]))).toEqual([
          { keyword: "Title", text: clean },
        ]);
      }),
    );
  });

  it("are none where it is no PNG or ends early", () => {
    expect(readTexts(new Uint8Array([1, 2, 3]))).toEqual([]);
    expect(withTexts(new Uint8Array([1, 2, 3]), [])).toEqual(new Uint8Array([1, 2, 3]));
    fc.assert(
      fc.property(fc.nat(PNG.length), (length) => {
        expect(readTexts(PNG.subarray(0, length))).toEqual([]);
      }),
    );
  });
});
