import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const PLACES = {
  Hillah: [32.46367, 44.41963],
  "Erbil Airport": [36.23605, 43.94662],
  Baghdad: [33.34058, 44.40088],
  "al-Asad Airbase": [33.7856, 42.4412],
  Kirkuk: [35.46806, 44.39222],
} as const;

const visit = oneVisit();

describe("the first view", () => {
  test("shows the headline, what differs, eleven events and the five places, each with its name", async () => {
    const reader = await Reader.arrive();
    const { page } = reader;
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Hillah");
    expect(await page.getByRole("heading", { name: /These statements differ/ }).isVisible()).toBe(
      true,
    );
    expect(await reader.status()).toBe("11 of 11 events shown");
    expect(await reader.eventTitles()).toHaveLength(11);
    for (const place of Object.keys(PLACES)) {
      expect(await reader.marker(place).isVisible(), place).toBe(true);
      expect(
        await reader.map().locator("[data-label]", { hasText: place }).isVisible(),
        place,
      ).toBe(true);
    }
    expect(await reader.map().locator("[data-place]").count()).toBe(5);
    expect(reader.hash()).toBe("");
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("asks nothing of any other host", async () => {
    const reader = await Reader.arrive("#sel=p:hillah");
    const origin = new URL(reader.page.url()).origin;
    expect(
      reader.requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")),
    ).toEqual([]);
    expect(reader.requests.length).toBeGreaterThan(4);
    await reader.leave();
  });

  test("waits for at most 110 kB of JavaScript (gzip)", async () => {
    const page = await (await fetch(sites().site)).text();
    const scripts = [...page.matchAll(/(?:src|modulepreload" crossorigin href)="([^"]+\.js)"/g)];
    const sizes = await Promise.all(
      scripts.map(async ([, path = ""]) => {
        const script = await fetch(new URL(path, sites().site));
        return gzipSync(Buffer.from(await script.arrayBuffer())).length;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(110_000);
  });
});

describe("the marker of", () => {
  test.each(Object.entries(PLACES))("%s stands at its coordinates", async (place, [lat, lng]) => {
    await visit().begin(`#map=9/${lat}/${lng}`);
    const { x, y } = await visit().offCentre(place);
    expect(Math.hypot(x, y)).toBeLessThan(1.5);
  });
});

describe("a place", () => {
  const moving = oneVisit("", { motion: true });

  test.each(["click", "Enter", "Space"] as const)(
    "opens by %s with its event, quotes and doubts",
    async (way) => {
      const reader = visit();
      await reader.begin();
      const marker = reader.marker("Hillah");
      if (way === "click") await marker.click();
      else {
        await marker.focus();
        await reader.press(way);
      }
      const dialog = reader.dialog("Hillah");
      await dialog.waitFor();
      expect(await reader.focused()).toBe("Hillah");
      const text = await dialog.innerText();
      expect(text).toContain("US airstrikes in Hillah");
      expect(text).toContain("Town level");
      expect(text).toContain("radius of 6 km");
      expect(text).toContain("These statements differ");
      const quotes = await dialog.locator("blockquote").allInnerTexts();
      expect(quotes.find((q) => q.includes("no indications"))).toContain(
        "United States Central Command",
      );
      expect(quotes.find((q) => q.includes("18 others, including civilians"))).toContain(
        "Prime Minister",
      );
      expect(reader.hash()).toContain("sel=p:hillah");
      await reader.press("Escape");
      await reader.pause();
      expect(await dialog.count()).toBe(0);
      expect(await reader.focused()).toMatch(/^Hillah/);
      expect(reader.hash()).not.toContain("sel=");
    },
  );

  test("chosen on the map is marked and brought into sight in the list", async () => {
    const reader = moving();
    await reader.begin();
    await reader.marker("Hillah").click();
    await reader.pause();
    const current = reader.page.locator("li[aria-current]");
    expect(await current.allInnerTexts()).toEqual([expect.stringContaining("US airstrikes")]);
    const item = await current.boundingBox();
    expect(item?.y).toBeGreaterThan(0);
    expect(item?.y).toBeLessThan(800);
    expect(reader.hash()).toBe("#sel=p:hillah");
  });

  test.each(["moving", "still"])("comes into sight with its card from far off: %s", async (map) => {
    const reader = map === "moving" ? moving() : visit();
    // At this zoom the place is a dozen views away.
    await reader.begin("#map=10/29/50");
    await reader.event("Drone attack at Erbil Airport").click();
    await reader.dialog("Erbil Airport").waitFor();
    const symbol = reader.marker("Erbil Airport").locator("svg").last();
    await expect.poll(() => reader.isWithinMap(symbol)).toBe(true);
    await expect.poll(() => reader.isWithinMap(reader.dialog("Erbil Airport"))).toBe(true);
  });

  test("stays whole in the window when that is made smaller", async () => {
    const reader = moving();
    await reader.begin("#sel=p:hillah");
    await reader.page.setViewportSize({ width: 900, height: 500 });
    await reader.pause();
    expect(await reader.isWithinMap(reader.dialog("Hillah"))).toBe(true);
    expect(reader.hash()).toBe("#sel=p:hillah");
    await reader.press("Escape");
    await reader.page.setViewportSize({ width: 1280, height: 500 });
    await reader.pause();
    for (const place of Object.keys(PLACES))
      expect((await reader.marker(place).boundingBox())?.y, place).toBeLessThan(480);
    expect(reader.hash()).toBe("");
  });

  test("is opened through filters that would hide it, and a link to a quote shows the quote", async () => {
    const reader = visit();
    await reader.begin("#type=statement");
    await reader.page.getByRole("button", { name: /^These statements differ/ }).click();
    await reader.dialog("Hillah").waitFor();
    expect(reader.hash()).toBe("#sel=e:hillah-strike");
    const other = await Reader.arrive("#sel=q:pmo-runs-counter");
    const dialog = await other.dialog("Hillah").boundingBox();
    const quote = await other.dialog("Hillah").locator("blockquote[data-selected]").boundingBox();
    expect(quote?.y).toBeGreaterThan(dialog?.y ?? 999);
    expect(quote?.y).toBeLessThan((dialog?.y ?? 0) + (dialog?.height ?? 0));
    await other.leave();
  });

  test("is chosen from the list too, and a country without a pin opens as an outline", async () => {
    const reader = visit();
    await reader.begin();
    await reader.event("US gunship strike near Kirkuk").click();
    await reader.dialog("Kirkuk").waitFor();
    await reader.event("US strikes in response to attacks since 17 October").click();
    await reader.dialog("Iraq").waitFor();
    expect(await reader.map().locator("[data-place=iraq]").count()).toBe(0);
    expect(await reader.dialog("Iraq").innerText()).toContain("the whole area");
  });
});

describe("what the page moves by itself", () => {
  const phone = { width: 390, height: 844, touch: true };
  test.each([
    ["a popup slides into view", { motion: true }],
    ["the same without motion", {}],
    ["a sheet covers the place", { motion: true, ...phone }],
  ])("is not written into a link without a camera: %s", async (_, device) => {
    const reader = await Reader.arrive("#sel=p:baghdad", device);
    await reader.pause();
    expect(reader.hash()).toBe("#sel=p:baghdad");
    await reader.drag(40, -30);
    await expect.poll(() => reader.hash()).toMatch(/^#map=.*&sel=p:baghdad$/);
    await reader.leave();
  });

  test("a link with a camera keeps it, whatever opens with it", async () => {
    const link = "#map=9/33.3406/44.4009&sel=e:us-retaliation-series";
    const reader = await Reader.arrive(link, { motion: true });
    await reader.pause();
    expect(reader.hash()).toBe(link);
    await reader.leave();
  });
});
