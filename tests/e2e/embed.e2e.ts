import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sites, withBrowser } from "./driver.ts";
import { HostPage } from "./host-page.ts";
import { SiteHost } from "./site-host.ts";

withBrowser();

const FOLDER = ".cache/sites/articles";
let host: SiteHost;
beforeAll(async () => {
  host = await SiteHost.open(FOLDER);
});
afterAll(() => host.stop());

type Options = Parameters<typeof HostPage.open>[3];

const embedded = (query: string, options?: Options): Promise<HostPage> =>
  HostPage.open(host, FOLDER, `${sites().site}embed/hillah-2023-12/${query}`, options);

const open = new Map<string, HostPage>();
afterAll(async () => {
  for (const page of open.values()) await page.reader.leave();
});

/** One page for all tests of a query that are not about its arrival. */
const at = async (query: string, size?: [number, number]): Promise<HostPage> => {
  const page = open.get(query) ?? (await embedded(query));
  open.set(query, page);
  await page.begin(size);
  return page;
};

const zoomOf = (hash: string | undefined): number => Number(/map=([\d.]+)/.exec(hash ?? "")?.[1]);

describe("a story in a frame of another origin", () => {
  test("is as high as it says, whatever it shows", async () => {
    const map = await embedded("?ui=min", { size: [640, 200] });
    await expect.poll(() => map.frameHeight()).toBe(480);
    await map.reader.leave();
    const list = await embedded("", { size: [640, 480] });
    await expect.poll(() => list.spare()).toBe(0);
    const before = await list.frameHeight();
    expect(before).toBeGreaterThan(1500);
    await list.say({ type: "dateline:set", hash: "#type=statement" });
    await expect.poll(() => list.frameHeight()).not.toBe(before);
    await expect.poll(() => list.spare()).toBe(0);
    expect(list.reader.errors).toEqual([]);
    await list.reader.leave();
  });

  test.each([
    ["?ui=min", 540],
    ["?ui=none", 540],
    ["?list=0", 540],
    ["", 640],
  ])("has nothing of its own that scrolls but its list (%j)", async (query, height) => {
    const page = await at(query, [720, height]);
    await expect.poll(() => page.frameHeight()).toBe(height);
    expect(await page.ownScroll()).toBe(0);
  });

  test("says which view it shows and shows the one it is told", async () => {
    const page = await embedded("?ui=min");
    expect(await page.views()).toEqual([""]);
    await page.frame.locator("[data-place=kirkuk]").click();
    await expect.poll(async () => (await page.views()).at(-1)).toContain("sel=p:kirkuk");
    await page.say({ type: "dateline:set", hash: "sel=p:baghdad" });
    await expect.poll(async () => (await page.views()).at(-1)).toBe("#sel=p:baghdad");
    await page.frame.getByRole("dialog").getByRole("heading", { level: 2 }).waitFor();
    const count = (await page.views()).length;
    await page.say({ type: "dateline:get" });
    await expect.poll(async () => (await page.views()).length).toBe(count + 1);
    for (const nonsense of [null, 7, "dateline:get", { type: "dateline:set", hash: 7 }, {}])
      await page.say(nonsense);
    expect((await page.views()).length).toBe(count + 1);
    expect(page.reader.errors).toEqual([]);
    await page.reader.leave();
  });

  test("talks with no other origin than the one it was told", async () => {
    const page = await embedded("?ui=min&host=https://news.example");
    await page.say({ type: "dateline:set", hash: "#sel=p:baghdad" });
    await page.say({ type: "dateline:get" });
    expect(await page.heard()).toEqual([]);
    expect(await page.frame.getByRole("dialog").count()).toBe(0);
    await page.reader.leave();
  });

  test("leaves Back to the page around it", async () => {
    const page = await at("?ui=min");
    const entries = () => page.reader.page.evaluate(() => history.length);
    const before = await entries();
    await page.frame.locator("[data-place=kirkuk]").click();
    await page.reader.pause();
    await page.say({ type: "dateline:set", hash: "#sel=p:baghdad" });
    expect(await entries()).toBe(before);
  });
});

describe("a wheel over it", () => {
  test("scrolls the page around it, and the map says how to be zoomed", async () => {
    const page = await at("?ui=min");
    await page.wheel(200);
    expect(await page.scrolled()).toBeGreaterThan(100);
    await page.frame.locator("[data-hint=wheel]").waitFor();
    expect(await page.views()).toEqual([]);
  });

  test("zooms the map with Ctrl, after a click, and at once with scroll=1", async () => {
    const page = await at("?ui=min");
    await page.reader.page.keyboard.down("Control");
    await page.wheel(-240);
    await page.reader.page.keyboard.up("Control");
    await expect.poll(async () => zoomOf((await page.views()).at(-1))).toBeGreaterThan(5);
    const zoom = zoomOf((await page.views()).at(-1));
    const { x, y } = await page.centre();
    await page.reader.page.mouse.click(x + 200, y + 100);
    await page.wheel(-240);
    await expect.poll(async () => zoomOf((await page.views()).at(-1))).toBeGreaterThan(zoom);
    // Once the pointer has left the map, that is over.
    const last = (await page.views()).at(-1);
    await page.reader.page.mouse.move(x, 5);
    await page.wheel(100);
    expect((await page.views()).at(-1)).toBe(last);
    const free = await embedded("?ui=min&scroll=1");
    await free.wheel(-240);
    await expect.poll(async () => zoomOf((await free.views()).at(-1))).toBeGreaterThan(5);
    expect(await free.scrolled()).toBe(0);
    await free.reader.leave();
  });

  test("is not needed: the keys zoom and move it", async () => {
    const page = await at("?ui=min");
    await page.frame.locator(".leaflet-container").focus();
    await page.reader.press("+");
    await expect.poll(async () => zoomOf((await page.views()).at(-1))).toBeGreaterThan(5);
    const before = (await page.views()).at(-1);
    await page.reader.press("ArrowLeft");
    await expect.poll(async () => (await page.views()).at(-1)).not.toBe(before);
  });
});

describe("its looks", () => {
  test.each([
    ["?ui=full", true, true, false],
    ["?ui=full&list=0", true, false, false],
    ["?ui=min", false, false, true],
    ["?ui=none", false, false, false],
  ])("with “%s”: header %s, list %s, link %s", async (query, header, list, link) => {
    const page = await at(query);
    const { frame } = page;
    expect(await frame.getByRole("banner").count()).toBe(Number(header));
    expect(await frame.getByRole("list", { name: "Events", exact: true }).count()).toBe(
      Number(list),
    );
    const open = frame.getByRole("link", { name: "Open in Dateline" });
    expect(await open.count()).toBe(Number(link));
    if (link)
      expect(await open.getAttribute("href")).toMatch(
        new RegExp(`^${sites().site}s/hillah-2023-12/#map=`),
      );
    expect(await frame.getByRole("button", { name: "Sources" }).count()).toBeGreaterThan(0);
    expect(await page.violations()).toEqual([]);
    expect(page.reader.errors).toEqual([]);
  });

  test("have the language and the theme of the query; the theme is not remembered", async () => {
    const page = await embedded("?ui=full&lang=ar&theme=dark&list=2");
    const root = page.frame.locator("html");
    expect(await root.getAttribute("lang")).toBe("ar");
    expect(await root.getAttribute("data-scheme")).toBe("dark");
    expect(await root.evaluate(() => localStorage.length)).toBe(0);
    await page.frame.getByText("list").first().waitFor();
    await page.frame.getByRole("button", { name: "English" }).click();
    await expect.poll(() => root.getAttribute("lang")).toBe("en");
    expect(await page.violations()).toEqual([]);
    await page.reader.leave();
  });
});

describe("fingers on it", () => {
  test("one scrolls the page around it, two zoom the map, and one moves it once it was tapped", async () => {
    const page = await embedded("?ui=min", {
      touch: true,
      width: 390,
      height: 700,
      size: [390, 320],
    });
    const finger = async (from: number, to: number): Promise<void> => {
      await page.touch("touchStart", [[200, from]]);
      for (let step = 1; step <= 6; step += 1)
        await page.touch("touchMove", [[200, from + ((to - from) * step) / 6]]);
      await page.touch("touchEnd", []);
      await page.reader.pause();
    };
    await finger(260, 100);
    expect(await page.scrolled()).toBeGreaterThan(60);
    expect(await page.views()).toEqual([""]);
    await page.reader.page.evaluate(() => scrollTo(0, 0));
    const [x, y] = [160, 160];
    await page.touch("touchStart", [
      [x, y - 30],
      [x, y + 30],
    ]);
    for (const half of [45, 60, 80, 100])
      await page.touch("touchMove", [
        [x, y - half],
        [x, y + half],
      ]);
    await page.touch("touchEnd", []);
    await expect.poll(async () => zoomOf((await page.views()).at(-1))).toBeGreaterThan(5);
    expect(await page.scrolled()).toBe(0);
    const before = (await page.views()).at(-1);
    await page.reader.page.touchscreen.tap(60, 260);
    await finger(260, 160);
    await expect.poll(async () => (await page.views()).at(-1)).not.toBe(before);
    expect(await page.scrolled()).toBe(0);
    await page.reader.leave();
  });
});
