import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import { isOnTop } from "./in-the-page.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

/** Text alone twice as large, at an unchanged width: not as the browser's setting, which changes the layout. */
const TWICE = `addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%"))`;

const TABLE = {
  name: "floods.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "title,date,lat,lon\nA flood,2024-03-12,33.3,44.4\nMore,2024-03-13,30.5,47.8\nNo,2024,99,47\n",
  ),
};

const boxOf = async (part: Locator) => {
  const { x, y, width, height } = (await part.boundingBox()) ?? expect.fail("It is not shown.");
  return { left: x, top: y, right: x + width, bottom: y + height, height };
};

const arrive = (device: object): Promise<Reader> =>
  Reader.arrive("open/", { story: false, before: TWICE, ...device }, sites().several);

const give = async (reader: Reader): Promise<OwnStory> => {
  const own = new OwnStory(reader);
  await own.dialog().locator("input[type=file]").first().setInputFiles([TABLE]);
  await own.dialog().getByRole("button", { name: "Open", exact: true }).waitFor();
  return own;
};

test("with text alone twice as large nothing covers a desktop's buttons", async () => {
  const reader = await arrive({ width: 1280, height: 800 });
  await (await give(reader)).open();
  await reader.settle();
  const { page } = reader;
  const buttons = page.locator("[data-buttons] button");
  expect(await buttons.count()).toBe(5);
  for (const button of await buttons.all()) expect(await button.evaluate(isOnTop)).toBe(true);
  const corner = await boxOf(page.locator("[data-credits]"));
  expect((await boxOf(page.locator("[data-buttons]"))).bottom).toBeLessThanOrEqual(corner.top);
  const reset = await boxOf(page.getByRole("button", { name: "Reset filters" }));
  expect((await boxOf(page.getByText("More filters"))).right).toBeLessThan(reset.left);
  await reader.leave();
});

test("with text alone twice as large a phone's page is no wider than the phone", async () => {
  const reader = await arrive({ width: 390, height: 844, touch: true });
  const own = await give(reader);
  expect((await boxOf(own.dialog().locator("[data-foot]"))).height).toBeLessThan(220);
  await own.open();
  await reader.settle();
  expect(await reader.sidewaysOverflow()).toEqual([]);
  await reader.leave();
});
