import { describe, expect, it } from "vitest";
import { readMaterials } from "../../../src/cli/preview-materials.ts";
import { Studio } from "../../../src/publish/preview/studio.ts";
import type { Site } from "../../../src/publish/site.ts";
import { siteOfStory } from "../sites.ts";

const TIME_LIMIT_MS = 180_000;
const LARGEST = 300_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const studio = await Studio.open(readMaterials());

/** Width and height from a PNG's first chunk (PNG, 11.2.2). */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

const drawAll = (site: Site): Uint8Array[] => {
  studio.focus(site.publication);
  return site.pages.map((page) => studio.draw(site.publication, page));
};

describe.each([
  ["hillah-2023-12", "en"],
  ["harbour", "ar"],
])("the preview pictures of %s in %s", (id, lang) => {
  it("are PNG of 1200 × 630, each under 300 kB", { timeout: TIME_LIMIT_MS }, async () => {
    const site = await siteOfStory(id, lang);
    const pictures = drawAll(site);
    expect(pictures).toHaveLength(site.pages.length);
    for (const png of pictures) {
      expect([...png.subarray(0, 8)]).toEqual(PNG);
      expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(LARGEST);
    }
    // Every page has a picture of its own: none stands for two.
    const distinct = new Set(pictures.map((png) => Buffer.from(png).toString("latin1")));
    expect(distinct.size).toBe(new Set(site.pages.map(({ title }) => title)).size);
  });
});

describe("a preview picture", () => {
  it("is the same, byte for byte, when it is drawn again", { timeout: TIME_LIMIT_MS }, async () => {
    const site = await siteOfStory("harbour");
    const again = await Studio.open(readMaterials());
    again.focus(site.publication);
    const [page] = site.pages;
    if (!page) throw new Error("The story has no page.");
    studio.focus(site.publication);
    const first = Buffer.from(studio.draw(site.publication, page));
    expect(first.equals(again.draw(site.publication, page))).toBe(true);
  });

  it("is refused a face that is none, in a sentence", async () => {
    const faces = [{ family: "No Face", bytes: new Uint8Array([1, 2, 3]) }];
    await expect(Studio.open({ ...readMaterials(), faces })).rejects.toThrow(/“No Face”/);
  });
});
