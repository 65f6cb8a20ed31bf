import { describe, expect, it } from "vitest";
import { readMaterials } from "../../../src/cli/preview-materials.ts";
import { Studio } from "../../../src/publish/preview/studio.ts";
import { siteIn, type Site } from "../../../src/publish/site.ts";
import type { Story } from "../../../src/story/records/story.ts";
import { poisoned } from "../poisoned.ts";
import { siteOfStory, STORIES } from "../sites.ts";

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

  it.each([
    ["markup", "<img src=x onerror=alert(1)>"],
    ["one word without an end", "x".repeat(5000)],
    ["more than there is room for", "word ".repeat(1000)],
    ["direction marks and controls", "\u202eabc\u0000\u2066\u200f def"],
    ["half a letter", "\ud83d"],
    ["letters of many scripts", "שלום 你好 Привет नमस्ते 🚢"],
  ])("is drawn of a story whose every text is %s", { timeout: TIME_LIMIT_MS }, async (_, text) => {
    const site = await siteIn(poisoned(STORIES["harbour"] as Story, text), "en", null);
    studio.focus(site.publication);
    const kinds = new Map(site.pages.map((page) => [page.subject.kind, page]));
    for (const page of kinds.values())
      expect(sizeOf(studio.draw(site.publication, page))).toEqual({ width: 1200, height: 630 });
  });

  it("is refused a face that is none, in a sentence", async () => {
    const faces = [{ family: "No Face", bytes: new Uint8Array([1, 2, 3]) }];
    await expect(Studio.open({ ...readMaterials(), faces })).rejects.toThrow(/“No Face”/);
  });
});
