import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { readTexts } from "../../src/sheet/png-texts.ts";
import { groupsOf, metadataIn, readSvg, textsIn } from "../sheet/read-svg.ts";
import { Reader, withBrowser } from "./driver.ts";
import { download, linkIn, openPart, openShare } from "./share-reader.ts";

withBrowser();

const PNG = "The map as a picture (PNG)";
const SVG = "The map as a drawing (SVG)";
/** Room beside the map on a sheet, in its pixels, and pixels of the picture in one of them. */
const [MARGIN, DENSITY] = [28, 2];
const STATEMENT = [0x37, 0x47, 0x4f];

/** Where the marks on the screen are, in pixels of the map. */
const marksOn = async (reader: Reader) => {
  const map = await reader.map().locator(".leaflet-container").boundingBox();
  const marks = await reader.map().locator("[data-place]").all();
  const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()));
  if (!map) throw new Error("There is no map.");
  return {
    width: map.width,
    height: map.height,
    marks: boxes.map((box) => (box ? box.x + box.width / 2 - map.x : NaN)),
  };
};

/** How many pixels of a column have a colour. */
const countIn = async (png: Uint8Array, x: number, colour: readonly number[]) => {
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext("2d");
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(Math.round(x), 0, 1, image.height);
  const rows = Array.from({ length: image.height }, (_, row) => [
    ...data.subarray(4 * row, 4 * row + 3),
  ]);
  return {
    width: image.width,
    count: rows.filter((pixel) => pixel.every((part, i) => part === colour[i])).length,
  };
};

describe("the map of a filtered view", () => {
  test("is saved as a picture and as a drawing of what the reader sees", async () => {
    const reader = await Reader.arrive("#map=8/33.50/44.30&type=statement&names=ar");
    const screen = await marksOn(reader);
    const dialog = await openShare(reader);
    const link = await linkIn(dialog);
    await openPart(reader, "Download");
    const drawn = () => reader.requests.filter((url) => url.includes("map-picture-"));
    expect(drawn()).toEqual([]);

    const png = await download(reader, PNG);
    expect(png.name).toMatch(/^hillah-2023-12-2-of-11-\d{4}-\d\d-\d\d\.png$/);
    const said = Object.fromEntries(readTexts(png.bytes).map((one) => [one.keyword, one.text]));
    expect(said).toMatchObject({ URL: link, Story: "hillah-2023-12" });
    expect(said["Copyright"]).toMatch(/CC-BY-4\.0\. Quotes belong to their sources\.$/);
    const [x = NaN] = screen.marks;
    // Beside the glyph, within the outline.
    const column = await countIn(png.bytes, DENSITY * (MARGIN + x - 11), STATEMENT);
    expect(column.width).toBe(DENSITY * (screen.width + 2 * MARGIN));
    expect(column.count).toBeGreaterThan(20);

    const svg = await download(reader, SVG);
    expect(svg.name).toMatch(/^hillah-2023-12-2-of-11-\d{4}-\d\d-\d\d\.svg$/);
    const elements = readSvg(new TextDecoder().decode(svg.bytes));
    expect(groupsOf(elements, "mark")).toHaveLength(screen.marks.length);
    expect(textsIn(elements, "legend")).toEqual([
      "Statement (2)",
      "Place known to lie within this circle",
    ]);
    expect(textsIn(elements, "names").join("")).toMatch(/\p{Script=Arabic}/u);
    expect(textsIn(elements, "credits").join("")).toContain(link);
    expect(metadataIn(elements)).toMatchObject({
      "dc:identifier": "hillah-2023-12",
      "dc:source": link,
    });
    expect(elements.map(({ text }) => text)).toContain(
      "Filtered by event type: \u2068Statement\u2069",
    );
    expect(drawn()).toHaveLength(1);
    expect(reader.errors).toEqual([]);
    expect(reader.foreignHosts()).toEqual([]);
    await reader.leave();
  });

  test("is saved without a network, and says nothing of a search that is left out", async () => {
    const reader = await Reader.arrive("#q=statement", { offlineCopy: true });
    await reader.page.evaluate(async () => {
      const { serviceWorker } = navigator;
      if (!serviceWorker.controller)
        await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
    });
    await reader.unplug();
    const dialog = await openShare(reader);
    await dialog.getByRole("checkbox", { name: "Leave out the search text" }).check();
    await openPart(reader, "Download");
    const { bytes } = await download(reader, SVG);
    const elements = readSvg(new TextDecoder().decode(bytes));
    expect(groupsOf(elements, "ground")).toHaveLength(1);
    expect(elements.filter(({ text }) => text.includes("search text"))).toEqual([]);
    await reader.leave();
  });
});
