import { expect, test } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import type { Locator } from "playwright-core";

withBrowser();

const PHONE = { width: 390, height: 844, hasTouch: true, story: false };

/** One place at each corner of a field that is wider than high: it fills the width of a phone. */
const CORNERS = [30.5, 33.3].flatMap((lat) =>
  [44.4, 47.8].map((lon) => `Place ${lat} ${lon},2024-03-12,${lat},${lon}`),
);
const TABLE = {
  name: "corners.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["title,date,lat,lon", ...CORNERS].join("\n")),
};

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (!box) throw new Error("It is not shown.");
  return box;
};

test.each([
  ["en", "at the right", "Open", "Map"],
  ["ar", "at the left", "فتح", "الخريطة"],
])(
  "on a phone in %s the first view has no place under the buttons %s",
  async (lang, _, open, name) => {
    const reader = await Reader.arrive(`open/#lang=${lang}`, PHONE, sites().several);
    const { page } = reader;
    await page.locator("dialog input[type=file]").first().setInputFiles([TABLE]);
    await page.getByRole("dialog").getByRole("button", { name: open, exact: true }).click();
    const map = page.getByRole("region", { name, exact: true });
    const markers = map.getByRole("button", { name: /Place \d/ });
    await markers.last().waitFor();
    await reader.settle();
    expect(await markers.count()).toBe(4);
    const buttons = await boxOf(map.locator("[data-buttons]"));
    const isLeft = lang === "ar";
    expect(buttons.x < 195).toBe(isLeft);
    for (const marker of await markers.all()) {
      const { x, width } = await boxOf(marker);
      // The target of a finger is wider than the symbol in its middle.
      const middle = x + width / 2;
      if (isLeft) expect(middle - 16).toBeGreaterThan(buttons.x + buttons.width);
      else expect(middle + 16).toBeLessThan(buttons.x);
    }
    await reader.leave();
  },
);
