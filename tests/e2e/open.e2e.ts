import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import { OwnStory, type OwnFile } from "./own-story.ts";

withBrowser();

const FLOODS = [
  "name,when,y,x,category",
  "River over its banks,13/04/2023,36.19,44.01,Flood",
  "Dam opened,14/04/2023,35.5,44.4,Water",
  "Told only,15/04/2023,,,Flood",
  "Nowhere,16/04/2023,136.2,44,Flood",
].join("\n");

const table = { name: "floods.csv", mimeType: "text/csv", buffer: Buffer.from(FLOODS) };

let reader: Reader;
afterEach(() => reader.leave());

const own = () => new OwnStory(reader);
const dialog = () => own().dialog();
const bar = () => own().bar();
const give = (...files: OwnFile[]) => own().give(...files);

describe("a story of the reader's own", () => {
  it("comes from a table, stays on the machine and is the same when it is opened again", async () => {
    reader = await Reader.arrive();
    const before = reader.page.url();
    reader.requests.length = 0;
    await give(table);
    await expect.poll(() => dialog().getByRole("list").first().innerText()).toMatch(/2 events on/);
    expect(await dialog().getByLabel("Column “y” is").inputValue()).toBe("lat");
    await own().open();
    await reader.settle();
    expect(await reader.focused()).toContain("Only on your machine: floods.csv");
    await reader.marker("Dam opened").waitFor();
    await bar().getByRole("button", { name: "Remarks (1)" }).click();
    const remarks = reader.page.getByRole("dialog", { name: "1 remark on the file" });
    expect(await remarks.innerText()).toContain("row-swapped");
    await reader.press("Escape");
    await reader.toggle(/^Water/);
    expect(await reader.status()).toBe("2 of 3 events shown");
    const titles = await reader.eventTitles();

    const [download] = await Promise.all([
      reader.page.waitForEvent("download"),
      bar().getByRole("button", { name: "Save as a story folder (zip)" }).click(),
    ]);
    const zip = readFileSync(await download.path());
    await give({ name: "floods.zip", mimeType: "application/zip", buffer: zip });
    await expect.poll(() => bar().innerText()).toContain("floods.zip");
    await reader.toggle(/^Water/);
    expect(await reader.eventTitles()).toEqual(titles);

    const origin = new URL(sites().site).origin;
    const asked = reader.requests.filter((url) => !url.startsWith("blob:"));
    expect(asked.filter((url) => !url.startsWith(`${origin}/some/sub/path/assets/`))).toEqual([]);
    expect(reader.errors).toEqual([]);

    await bar().getByRole("button", { name: "Close" }).click();
    await expect.poll(() => reader.page.url()).toBe(before);
    expect(await bar().count()).toBe(0);
    expect(await reader.focused()).toBe("Events");
  });

  it("lists what is wrong with its place in the file, and tells of itself after a reload", async () => {
    reader = await Reader.arrive("open/", { story: false });
    await dialog().waitFor();
    await reader.press("Escape");
    await dialog().waitFor({ state: "hidden" });
    const story = readFileSync("geo/stories/hillah-2023-12/story.json", "utf8");
    const broken = story.replace('"type": "group-change"', '"type": "group-chance"');
    await give(
      { name: "story.json", mimeType: "application/json", buffer: Buffer.from(broken) },
      {
        name: "places.geojson",
        mimeType: "application/json",
        buffer: readFileSync("geo/stories/hillah-2023-12/places.geojson"),
      },
    );
    await bar()
      .getByRole("button", { name: /^Issues/ })
      .click();
    const line = broken.split("\n").findIndex((text) => text.includes("group-chance")) + 1;
    const issues = reader.page.getByRole("dialog", { name: "Issues" });
    expect(await issues.innerText()).toContain(`story.json, line ${line}, column`);
    await reader.page.reload();
    await reader.page.getByRole("heading", { name: "The story is not here any more" }).waitFor();
  });

  it("leads back to the site, whose page for opening has its title, its languages and no complaint", async () => {
    const { page } = (reader = await Reader.arrive("open/", { story: false }));
    await dialog().locator("input[type=file]").first().setInputFiles(table);
    await own().open();
    expect(await page.title()).toBe("floods.csv · Dateline");
    const home = page.getByRole("link", { name: "Dateline", exact: true });
    expect(await home.getAttribute("href")).toMatch(/\/some\/sub\/path\/(?:#lang=en)?$/);
    expect(await page.getByRole("link", { name: "All stories" }).count()).toBe(1);
    await bar().getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.title()).toBe("Open a story · Dateline");
    await page.getByRole("button", { name: "العربية" }).click();
    await page.getByRole("heading", { name: "فتح قصة", level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    await page.getByRole("button", { name: "English" }).click();
    await give(table);
    await own().open();
    // By a link, not by a reload or by Back: nobody looks for what was there.
    await page.goto("about:blank");
    await page.goto(`${sites().site}open/`);
    await dialog().waitFor();
    expect(await page.getByText("not here any more").count()).toBe(0);
    expect(reader.errors).toEqual([]);
  });

  it("is not fetched from a host that nobody allowed", async () => {
    reader = await Reader.arrive("?story=https://elsewhere.example/story/", { story: false });
    await expect.poll(() => reader.alert().innerText()).toContain("lies on another host");
    expect(reader.foreignHosts()).toEqual([]);
    await reader.page.goto(`${sites().site}open/?story=../stories/hillah-2023-12/`);
    await bar().waitFor();
    await reader.marker("Hillah").waitFor();
  });
});
