import { describe, expect, test } from "vitest";
import { PALETTES } from "../../src/map/basemap/built-in/theme.ts";
import { Reader, withBrowser } from "./driver.ts";
import { groundAt } from "./ground.ts";
import { KEEP_BACKGROUNDS, backgroundsSeen } from "./paper.ts";

withBrowser();

const STEPPE = "#map=7/31.2/43.2";
const MIDDLE = [400, 300] as const;
const PAPER = { light: "rgb(251, 249, 244)", dark: "rgb(25, 23, 20)" };

const paper = (reader: Reader): Promise<string> =>
  reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const turn = (reader: Reader) =>
  reader.page.getByRole("button", { name: /^Light or dark/ }).click();

describe("light and dark", () => {
  test.each([
    ["light", false],
    ["dark", true],
  ] as const)("are the system's at first: %s", async (scheme, dark) => {
    const reader = await Reader.arrive(STEPPE, { dark });
    expect(await paper(reader)).toBe(PAPER[scheme]);
    await expect.poll(() => groundAt(reader, ...MIDDLE)).toBe(PALETTES[scheme].focus);
    await reader.leave();
  });

  test("are the reader's once chosen: page and map turn together, and the next visit keeps it", async () => {
    const reader = await Reader.arrive(STEPPE, { before: KEEP_BACKGROUNDS });
    await turn(reader);
    await turn(reader);
    expect(await paper(reader)).toBe(PAPER.dark);
    await expect.poll(() => groundAt(reader, ...MIDDLE)).toBe(PALETTES.dark.focus);
    expect(reader.hash(), "no link brings it to others").toBe(STEPPE);
    await reader.page.reload();
    await reader.settle();
    expect(await backgroundsSeen(reader), "with no flash of the other").toEqual([PAPER.dark]);
    await expect.poll(() => groundAt(reader, ...MIDDLE)).toBe(PALETTES.dark.focus);
    await turn(reader);
    expect(await paper(reader)).toBe(PAPER.light);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("can be light where the system is dark, also on a phone", async () => {
    const reader = await Reader.arrive(STEPPE, { dark: true, width: 320, height: 640 });
    await turn(reader);
    expect(await paper(reader)).toBe(PAPER.light);
    await expect.poll(() => groundAt(reader, 60, 250)).toBe(PALETTES.light.land);
    expect(await reader.sidewaysOverflow()).toEqual([]);
    await reader.leave();
  });

  test("can be chosen where the browser lets the page keep nothing", async () => {
    const before = `Object.defineProperty(window, "localStorage", {
      get() { throw new DOMException("denied", "SecurityError"); } });`;
    const reader = await Reader.arrive(STEPPE, { before });
    await turn(reader);
    await turn(reader);
    expect(await paper(reader)).toBe(PAPER.dark);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("darken an online background too, by the page's own choice", async () => {
    const reader = await Reader.arrive("#base=osm");
    await reader.answer("Load the tiles");
    await reader.tiles().first().waitFor();
    const filter = () =>
      reader
        .tiles()
        .first()
        .evaluate((tile) => {
          const filters: string[] = [];
          for (let part: Element | null = tile; part; part = part.parentElement)
            filters.push(getComputedStyle(part).filter);
          return filters.filter((one) => one !== "none").length;
        });
    expect(await filter()).toBe(0);
    await turn(reader);
    await turn(reader);
    expect(await filter()).toBe(1);
    await reader.leave();
  });
});
