import { describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";

withBrowser();

const PLACES = {
  Hillah: [32.46367, 44.41963],
  "Erbil Airport": [36.23605, 43.94662],
  Baghdad: [33.34058, 44.40088],
  "al-Asad Airbase": [33.7856, 42.4412],
  Kirkuk: [35.46806, 44.39222],
} as const;

const STRIKES = [
  "Killing of Qassam Soleimani",
  "US strikes in response to attacks since 17 October",
  "US gunship strike near Kirkuk",
  "Drone attack at Erbil Airport",
  "US airstrikes in Hillah",
];

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

  test.each(Object.entries(PLACES))("%s stands at its coordinates", async (place, [lat, lng]) => {
    const reader = await Reader.arrive(`#map=9/${lat}/${lng}`);
    const { x, y } = await reader.offCentre(place);
    expect(Math.hypot(x, y)).toBeLessThan(1.5);
    await reader.leave();
  });

  test("asks nothing of any other host and loads at most 150 kB of JavaScript (gzip)", async () => {
    const reader = await Reader.arrive("#sel=p:hillah");
    const origin = new URL(reader.page.url()).origin;
    expect(
      reader.requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")),
    ).toEqual([]);
    expect(reader.requests.length).toBeGreaterThan(4);
    expect(reader.scriptGzipBytes()).toBeGreaterThan(50_000);
    expect(reader.scriptGzipBytes()).toBeLessThanOrEqual(150_000);
    await reader.leave();
  });
});

describe("a place", () => {
  test.each(["click", "Enter", "Space"] as const)(
    "opens by %s with its event, quotes and doubts",
    async (way) => {
      const reader = await Reader.arrive();
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
      await reader.leave();
    },
  );

  test("is chosen from the list too, and a country without a pin opens as an outline", async () => {
    const reader = await Reader.arrive();
    await reader.event("US gunship strike near Kirkuk").click();
    await reader.dialog("Kirkuk").waitFor();
    await reader.event("US strikes in response to attacks since 17 October").click();
    await reader.dialog("Iraq").waitFor();
    expect(await reader.map().locator("[data-place=iraq]").count()).toBe(0);
    expect(await reader.dialog("Iraq").innerText()).toContain("the whole area");
    await reader.leave();
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
    expect(reader.hash()).toMatch(/^#map=.*&sel=p:baghdad$/);
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

describe("filters and links", () => {
  test("an unticked type goes from map, list and counts; the link opens the same elsewhere", async () => {
    const reader = await Reader.arrive();
    const all = await reader.eventTitles();
    await reader.toggle(/^Air\/drone strike/);
    const left = all.filter((title) => !STRIKES.includes(title));
    expect(left).toHaveLength(6);
    expect(await reader.eventTitles()).toEqual(left);
    expect(await reader.status()).toBe("6 of 11 events shown");
    expect(await reader.map().locator("[data-place]").count()).toBe(2);
    expect(reader.hash()).toBe(
      "#type=diplomatic-mission-attack,group-change,missile-attack,statement",
    );
    await reader.marker("Baghdad").click();
    await reader.drag(60, -40);
    const link = await reader.sharedLink();

    const other = await Reader.arrive(new URL(link).hash);
    expect(await other.eventTitles()).toEqual(left);
    expect(await other.dialog("Baghdad").isVisible()).toBe(true);
    expect(await other.sharedLink()).toBe(link);
    const here = await reader.offCentre("Baghdad");
    const there = await other.offCentre("Baghdad");
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(1.5);
    await other.leave();

    await reader.back();
    expect(await reader.dialog("Baghdad").count()).toBe(0);
    await reader.back();
    expect(await reader.eventTitles()).toEqual(all);
    await reader.leave();
  });

  test("Reset brings back the bare address", async () => {
    const reader = await Reader.arrive("#map=8/33.1/44.2&sel=p:baghdad&type=statement&q=strikes");
    expect(await reader.status()).toBe("2 of 11 events shown");
    await reader.reset();
    expect(reader.hash()).toBe("");
    expect(reader.page.url().endsWith("#")).toBe(false);
    expect(await reader.status()).toBe("11 of 11 events shown");
    expect(await reader.page.getByRole("dialog").count()).toBe(0);
    await reader.leave();
  });

  test("with nothing left the guilty filter is named and Undo takes it back", async () => {
    const reader = await Reader.arrive("#type=statement&q=gunship");
    expect(await reader.status()).toBe("0 of 11 events shown");
    const before = reader.page.getByText(/The filter “.+” hides all 11 events/);
    expect(await before.isVisible()).toBe(true);
    await reader.page.getByRole("button", { name: "Undo" }).click();
    await reader.pause();
    expect(await reader.status()).not.toBe("0 of 11 events shown");
    await reader.leave();
  });

  test("what is typed is in the link, and Back does not step through letters", async () => {
    const reader = await Reader.arrive();
    await reader.toggle(/^Statement/);
    await reader.page.getByText("More filters").click();
    await reader.page.getByRole("searchbox", { name: "Search" }).pressSequentially("الحلة");
    await reader.pause();
    expect(decodeURIComponent(reader.hash())).toContain("q=الحلة");
    expect(await reader.eventTitles()).toEqual(["US airstrikes in Hillah"]);
    await reader.back();
    expect(reader.hash()).toBe("");
    await reader.leave();
  });
});
