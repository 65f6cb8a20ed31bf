import { describe, expect, it } from "vitest";
import { withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

const visit = oneVisit();
const phone = oneVisit("", { width: 390, height: 844, touch: true });

const table = {
  name: "floods.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("name,when,y,x\nRiver over its banks,13/04/2023,36.19,44.01\n"),
};

describe("a table of the reader's own", () => {
  it("begins at its top on a phone, however far down the list one was", async () => {
    const reader = phone();
    await reader.begin();
    await reader.page.getByRole("button", { name: "Open a story…" }).scrollIntoViewIfNeeded();
    const scrolled = () => reader.page.evaluate(() => scrollY);
    expect(await scrolled()).toBeGreaterThan(400);
    const own = new OwnStory(reader);
    await own.give(table);
    await own.open();
    await own.bar().waitFor();
    expect(await scrolled()).toBe(0);
    expect(await reader.focused()).toContain("Only on your machine: floods.csv");
  });
});

describe("a title without any blank", () => {
  it("is broken in the list and in its dialog, and cut on the map", async () => {
    const long = `title,date,lat,lon\n${"X".repeat(300)},2023-12-26,33.3,44.4\n`;
    const reader = visit();
    await reader.begin();
    const own = new OwnStory(reader);
    await own.give({ ...table, buffer: Buffer.from(long) });
    await own.open();
    await own.bar().getByText(table.name).waitFor();
    const label = reader.page.locator("[data-label]");
    await label.waitFor({ state: "attached" });
    expect((await label.boundingBox())?.width).toBeLessThanOrEqual(11 * 16);
    expect((await label.boundingBox())?.height).toBeLessThan(40);
    const { page } = reader;
    await page.getByRole("button", { name: /^X{300}$/ }).click();
    await page.getByRole("dialog", { name: /^X{300}$/ }).waitFor();
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("h2, h3, h3 button")]
        .filter((one) => one.textContent.startsWith("XX"))
        .map((one) => one.scrollWidth > one.clientWidth),
    );
    expect(over.length).toBeGreaterThanOrEqual(3);
    expect(over).not.toContain(true);
  });
});

describe("what a table with many columns was taken for", () => {
  const HEADINGS = ["name", "y", "x", ...Array.from({ length: 20 }, (_, n) => `extra ${n}`)];
  const wide = {
    name: "wide.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`${HEADINGS.join(",")}\nFlood,36.19,44.01\n`),
  };

  it.each([
    ["a desk", visit, { width: 1280, height: 800 }],
    ["a phone", phone, { width: 390, height: 844 }],
  ])("keeps what goes on in sight on %s, and what has the focus above it", async (_, on, size) => {
    const reader = on();
    await reader.begin();
    const own = new OwnStory(reader);
    const dialog = own.dialog();
    await own.give(wide);
    const open = dialog.getByRole("button", { name: "Open", exact: true });
    await open.waitFor();
    const foot = async (): Promise<{ y: number; height: number }> => {
      const box = await open.boundingBox();
      if (!box) throw new Error("The button is not there.");
      return box;
    };
    const atFirst = await foot();
    expect(atFirst.y + atFirst.height).toBeLessThanOrEqual(size.height);
    const frame = await dialog.boundingBox();
    const below = (frame?.y ?? 0) + (frame?.height ?? 0) - 4;
    // Nothing of the table shows through under it.
    const atEdge = await reader.page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest("[data-foot]") !== null,
      [size.width / 2, below],
    );
    expect(atEdge).toBe(true);
    const fields = dialog.getByLabel(/^Column “extra/);
    for (let n = 0; n < 20; n++) {
      await fields.nth(n).focus();
      const box = await fields.nth(n).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual((await foot()).y);
    }
    await own.open();
    await reader.marker("Flood").waitFor();
  });
});
