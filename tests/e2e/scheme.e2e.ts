import { describe, expect, test } from "vitest";
import { PALETTES } from "../../src/basemap/theme.ts";
import type { Looks } from "./device.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { groundAt } from "./ground.ts";
import { backgroundsSeen, isShown, KEEP_BACKGROUNDS } from "./paper.ts";

withBrowser();

const STEPPE = "#map=7/31.2/43.2";
const MIDDLE = [400, 300] as const;
const PAPER = { light: "rgb(251, 249, 244)", dark: "rgb(25, 23, 20)" };

const paper = (reader: Reader): Promise<string> =>
  reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const turn = (reader: Reader) =>
  reader.page.getByRole("button", { name: /^Light or dark/ }).click();

describe("light and dark", () => {
  const dark = oneVisit(STEPPE, { dark: true });
  const expectScheme = async (reader: Reader, scheme: "light" | "dark"): Promise<void> => {
    expect(await paper(reader)).toBe(PAPER[scheme]);
    await expect.poll(() => groundAt(reader, ...MIDDLE)).toBe(PALETTES[scheme].focus);
  };

  test("are the system's at first: light", async () => {
    const reader = await Reader.arrive(STEPPE);
    await expectScheme(reader, "light");
    await reader.leave();
  });

  test("are the system's at first: dark", () => expectScheme(dark(), "dark"));

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
    const reader = dark();
    await reader.begin(STEPPE, { width: 320, height: 640 });
    await turn(reader);
    expect(await paper(reader)).toBe(PAPER.light);
    await expect.poll(() => groundAt(reader, 60, 250)).toBe(PALETTES.light.land);
    expect(await reader.sidewaysOverflow()).toEqual([]);
    // Dark, and then the system's again.
    await turn(reader);
    await turn(reader);
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
    const reader = await Reader.arrive("#base=osm", { tiles: "all" });
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

describe("on paper", () => {
  const visit = oneVisit();
  const onPaper = async (hash: string, looks: Looks = {}): Promise<Reader> => {
    await visit().begin(hash, looks);
    await visit().page.emulateMedia({ media: "print" });
    return visit();
  };

  test("the page ends with the sources and the link to exactly this view", async () => {
    const reader = await onPaper("#type=statement");
    const foot = reader.page.getByRole("contentinfo");
    expect(await foot.innerText()).toMatch(
      /Exactly this view: http\S+#map=\S+&type=statement&rev=1\n/,
    );
    expect(await foot.getByRole("list", { name: "Sources" }).isVisible()).toBe(true);
    await reader.page.emulateMedia({ media: "screen" });
    expect(await foot.isVisible()).toBe(false);
  });

  test.each([
    ["from a desktop", {}],
    ["from a phone, in the dark, in Arabic", { width: 390, height: 844, dark: true }],
  ])(
    "nothing is there to press, what is folded is open, and all is light: %s",
    async (_, looks) => {
      const reader = await onPaper(
        "dark" in looks ? "#lang=ar&sel=p:hillah" : "#sel=p:hillah",
        looks,
      );
      const { page } = reader;
      expect(await page.getByRole("dialog").isVisible()).toBe(false);
      for (const control of [
        "header button",
        "fieldset input",
        "[data-on-map] button:has(svg)",
        "input",
      ])
        expect(await page.locator(control).evaluateAll(isShown), control).toBe(false);
      expect(await paper(reader)).toBe("rgb(255, 255, 255)");
      const details = page.locator("ol > li details > div").first();
      expect((await details.boundingBox())?.height).toBeGreaterThan(50);
    },
  );

  test("the map keeps what it shows, at the size of the sheet, between headline and events", async () => {
    const reader = visit();
    await reader.begin();
    const places = () =>
      reader
        .map()
        .locator("[data-place]")
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })),
        );
    const map = async () => {
      const box = await reader.map().boundingBox();
      if (!box) throw new Error("There is no map.");
      return box;
    };
    const [before, screen] = [await places(), await map()];
    await reader.page.emulateMedia({ media: "print" });
    await reader.page.setViewportSize({ width: 686, height: 1000 });
    const [after, sheet] = [await places(), await map()];
    expect(sheet.width).toBeLessThanOrEqual(686);
    const scale = sheet.width / screen.width;
    before.forEach((place, i) => {
      expect((after[i]?.x ?? 0) - sheet.x).toBeCloseTo((place.x - screen.x) * scale, -1);
    });
    const headline = await reader.page.getByRole("heading", { level: 1 }).boundingBox();
    const events = await reader.page.getByRole("heading", { name: "Events" }).boundingBox();
    expect(headline?.y).toBeLessThan(sheet.y);
    expect(events?.y).toBeGreaterThan(sheet.y + sheet.height);
  });
});
