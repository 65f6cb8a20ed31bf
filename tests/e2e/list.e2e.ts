import { resolve } from "node:path";
import { expect, test } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

const HILLAH = "Iraq condemns a US airstrike on Kataib Hezbollah in Hillah";

const arrive = (hash: string, device = {}): Promise<Reader> =>
  Reader.arrive(hash, { width: 1280, height: 800, story: false, ...device }, sites().several);

test("the list of two stories is searched, its link brings the search back, a story leads back", async () => {
  const reader = await arrive("#q=%D8%AD%D9%84%D9%87");
  const { page } = reader;
  expect(await reader.status()).toBe("1 of 2 stories");
  expect(await page.getByRole("article").count()).toBe(1);
  await page.getByRole("searchbox", { name: "Search stories" }).fill("earthquakes");
  await reader.pause();
  expect(reader.hash()).toBe("#q=earthquakes");
  const headings = page.getByRole("listitem").getByRole("heading", { level: 2 });
  expect(await headings.count()).toBe(1);
  expect(await headings.innerText()).toContain("Earthquakes of magnitude 5");
  await page.getByRole("searchbox").fill("");
  expect(await reader.status()).toBe("2 stories");
  expect(await reader.axeViolations()).toEqual([]);
  await page.getByRole("link", { name: HILLAH }).last().click();
  await reader.settle();
  await page.getByRole("link", { name: "All stories" }).click();
  await page.getByRole("heading", { name: "Stories" }).waitFor();
  expect(reader.errors).toEqual([]);
  await reader.leave();
});

test("a folder dropped on the list is opened in its place; Back and Forward lead there and back", async () => {
  const reader = await arrive("");
  const { page } = reader;
  const own = new OwnStory(reader);
  const drop = await own.drag(resolve("tests/fixtures/good/harbour"));
  await page.getByText("Drop to open here. Nothing leaves this machine.").waitFor();
  await drop();
  await own.bar().waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/open\/$/);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("ferry");
  await page.goBack();
  await page.getByRole("heading", { name: "Stories" }).waitFor();
  expect(await page.getByRole("article").count()).toBe(2);
  await page.goForward();
  await page.getByText("was open in this tab only").waitFor();
  expect(reader.foreignHosts()).toEqual([]);
  expect(reader.errors).toEqual([]);
  await reader.leave();
});

test("a folder dropped on the list in Arabic is opened in its place, in Arabic", async () => {
  const reader = await Reader.arrive("", { story: false }, `${sites().several}ar/`);
  const { page } = reader;
  await (
    await new OwnStory(reader).drag(resolve("tests/fixtures/good/harbour"))
  )();
  await page.getByRole("region", { name: "القصة المفتوحة" }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/path\/open\/$/);
  expect(reader.hash()).toContain("lang=ar");
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  expect(reader.errors).toEqual([]);
  await reader.leave();
});

test("of two files dropped one after the other, the second takes the first one's place; Back leads to the list", async () => {
  const reader = await arrive("");
  const { page } = reader;
  const own = new OwnStory(reader);
  const drop = async (path: string): Promise<void> => (await own.drag(resolve(path)))();
  await drop("tests/fixtures/good/harbour");
  await own.bar().waitFor();
  await drop("tests/fixtures/good/harbour/places.geojson");
  await own.dialog().getByText("“places.geojson”").waitFor();
  await own.open();
  await own.bar().getByText("places.geojson").waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/path\/open\/$/);
  await page.goBack();
  await page.getByRole("heading", { name: "Stories" }).waitFor();
  expect(reader.errors).toEqual([]);
  await reader.leave();
});

test("the list is there in Arabic, and stories lead to it and from it in that language", async () => {
  const reader = await arrive("#lang=ar");
  const { page } = reader;
  await page.getByRole("heading", { name: "القصص" }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/ar\/$/);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  expect(await reader.axeViolations()).toEqual([]);
  await page.getByRole("searchbox").fill("xyzxyz");
  expect(await reader.status()).toBe("لا قصة فيها كل هذه الكلمات.");
  await page.getByRole("searchbox").fill("");
  await page.getByRole("link", { name: "الحلة" }).last().click();
  await reader.settle();
  expect(reader.hash()).toContain("lang=ar");
  await page.locator("header a[href$='#lang=ar']").click();
  await page.getByRole("heading", { name: "القصص" }).waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: "Stories" }).waitFor();
  expect(reader.errors).toEqual([]);
  await reader.leave();
});

test("the address of a story, from the site's root, is opened from the list, too", async () => {
  const reader = await arrive("?story=stories/hillah-2023-12/");
  await new OwnStory(reader).bar().getByText("/path/stories/hillah-2023-12/").waitFor();
  expect(new URL(reader.page.url()).pathname).toMatch(/\/path\/open\/$/);
  expect(reader.errors).toEqual([]);
  await reader.leave();
});

test("the list leads to opening a file at its top", async () => {
  const reader = await arrive("");
  await reader.page.getByRole("link", { name: "Open a story…" }).first().click();
  await new OwnStory(reader).dialog().waitFor();
  await reader.leave();
});

test("without scripts the list has all stories, and no field that does nothing", async () => {
  const reader = await arrive("", { javaScript: false, width: 390, height: 844 });
  expect(await reader.page.getByRole("article").count()).toBe(2);
  expect(await reader.page.getByRole("searchbox").count()).toBe(0);
  expect(await reader.sidewaysOverflow()).toEqual([]);
  await reader.leave();
});
