import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Device } from "./device.ts";
import { Reader, sites, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const SITE = ".cache/sites/whole";
const ADDRESS = "https://news.example/maps/";
const HILLAH = "s/hillah-2023-12/p/hillah/";

const paths = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(?:s\/.*\/)?index\.html$/.test(path))
  .map((path) => path.replace(/index\.html$/, ""));

const page = (path: string): string => readFileSync(`${SITE}/${path}index.html`, "utf8");

/** Width and height in a PNG's header. */
const sizeOf = (picture: Buffer): number[] => [picture.readUInt32BE(16), picture.readUInt32BE(20)];

const arrive = (path: string, device = {}): Promise<Reader> =>
  Reader.arrive("", device, new URL(path, sites().site).href);

describe("the pages of the built site", () => {
  test("have a picture each, 1200 × 630 and under 300 kB", () => {
    expect(paths.length).toBeGreaterThan(45);
    for (const path of paths) {
      const [, image = ""] = /property="og:image" content="([^"]+)"/.exec(page(path)) ?? [];
      expect(image.startsWith(ADDRESS), path).toBe(true);
      const file = readFileSync(`${SITE}/${image.slice(ADDRESS.length)}`);
      expect(sizeOf(file), path).toEqual([1200, 630]);
      expect(file.length, path).toBeLessThan(300_000);
    }
  });

  test("lead to nothing that is not there", () => {
    for (const path of paths)
      for (const [, to = ""] of page(path).matchAll(/(?:href|src)="([^"]+)"/g)) {
        const url = new URL(to.replaceAll("&amp;", "&"), ADDRESS + path);
        if (!url.href.startsWith(ADDRESS)) continue;
        const file = decodeURI(url.pathname).slice(new URL(ADDRESS).pathname.length);
        const found = existsSync(`${SITE}/${file.replace(/(^|\/)$/, "$1index.html")}`);
        expect(found, `${path} → ${to}`).toBe(true);
      }
  });

  test.each([
    ["with its script", true],
    ["without", false],
  ])("fill the window and no more, %s", async (_, javaScript) => {
    const device = { width: 1280, height: 800, javaScript, story: javaScript };
    const reader = await arrive("s/hillah-2023-12/", device);
    const height = await reader.page.locator("html").evaluate((html) => html.scrollHeight);
    expect(height).toBe(800);
    await reader.leave();
  });

  test("are all in the sitemap by the address that they give as their own", () => {
    const listed = readFileSync(`${SITE}/sitemap.xml`, "utf8").matchAll(/<loc>([^<]+)/g);
    const all = [...listed].map(([, address]) => address);
    const own = paths.map((path) => /rel="canonical" href="([^"]+)"/.exec(page(path))?.[1] ?? path);
    expect(all.toSorted()).toEqual([...new Set(own)].toSorted());
  });

  describe("without scripts", () => {
    const arriving = (device: Device): (() => Reader) =>
      oneVisit(
        "",
        { ...device, javaScript: false, story: false },
        new URL(HILLAH, sites().site).href,
      );
    const visit = arriving({});
    const phone = arriving({ width: 390, height: 844, touch: true });

    test.each([
      ["a desktop", visit, {}],
      ["a phone", phone, {}],
      ["320 px", visit, { width: 320, height: 640 }],
    ])("can be read on %s", async (_, on, looks) => {
      const reader = on();
      await reader.changeLooks(looks);
      const text = await reader.page.getByRole("main").innerText();
      for (const part of [
        "Town level",
        "a clear hostile act",
        "These statements differ",
        "GeoNames",
      ])
        expect(text).toContain(part);
      expect(await reader.page.getByRole("button").count(), "nothing that does nothing").toBe(0);
      expect(await reader.sidewaysOverflow()).toEqual([]);
    });
  });
});

const WATCH_SHIFTS = `window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts += entry.value;
  }).observe({ type: "layout-shift", buffered: true });`;

describe("the app on a record's own page", () => {
  test.each([
    ["a desktop", { width: 1280, height: 800 }],
    ["a phone, in Arabic", { width: 390, height: 844, touch: true }],
  ])("takes over with the record open and nothing moving: %s", async (name, device) => {
    const hash = name.includes("Arabic") ? "#lang=ar" : "";
    const reader = await arrive(`${HILLAH}${hash}`, { ...device, before: WATCH_SHIFTS });
    await reader.page.getByRole("dialog", { name: hash ? "الحلة" : "Hillah" }).waitFor();
    const shifts = await reader.page.evaluate(
      () => (window as unknown as { shifts: number }).shifts,
    );
    expect(shifts).toBeCloseTo(0, 4);
    expect(new URL(reader.page.url()).pathname).toMatch(/\/s\/hillah-2023-12\/$/);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("keeps what the link says, and a choice of the link's own", async () => {
    const reader = await arrive(`${HILLAH}#sel=p:erbil-airport&type=nonsense`);
    await reader.dialog("Erbil Airport").waitFor();
    expect(await reader.alert().innerText()).toContain("nonsense");
    await reader.leave();
  });

  test("where the story cannot be fetched, leaves the text and says so", async () => {
    const before = `window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));`;
    const reader = await arrive(HILLAH, { before, story: false });
    expect(await reader.alert().innerText()).toContain("could not be loaded (Failed to fetch)");
    expect(await reader.page.getByRole("main").innerText()).toContain("a clear hostile act");
    await reader.leave();
  });
});

test("an address without a page is answered by the page that offers the stories", async () => {
  const url = new URL("s/nothing/", sites().site).href;
  const answer = await fetch(url, { headers: { accept: "text/html" } });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("Iraq condemns");
  const script = await fetch(`${url}x.js`);
  expect(script.status).toBe(404);
  expect(await script.text()).not.toContain("Iraq condemns");
});
