import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Device } from "./device.ts";
import { Reader, withBrowser } from "./driver.ts";
import { SiteHost } from "./site-host.ts";
import { makeVersions, type Versions } from "./two-builds.ts";

withBrowser();

let versions: Versions;
let host: SiteHost;

beforeAll(async () => {
  versions = await makeVersions();
});
beforeEach(async () => {
  host = await SiteHost.open(versions.first);
});
afterEach(() => host.stop());

/** Run in the page: resolves when a service worker answers it. */
const beServed = async (): Promise<void> => {
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller)
    await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
};

/** Run in the page: every address in every copy. */
const kept = async (): Promise<string[]> => {
  const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const requests = await Promise.all(copies.map((copy) => copy.keys()));
  return requests.flat().map(({ url }) => url);
};

/** A reader whose browser has taken a copy of the site. */
const arriveAndKeep = async (hash = "", device: Device = {}): Promise<Reader> => {
  const reader = await Reader.arrive(hash, { ...device, offlineCopy: true }, host.site);
  await reader.page.evaluate(beServed);
  return reader;
};

const reload = async (reader: Reader): Promise<void> => {
  await reader.page.reload();
  await reader.settle();
};

/** Which versions the page's parts are of. */
const versionOf = ({ page }: Reader): Promise<{ script: string; story: string }> =>
  page.evaluate(() => {
    const script = document.querySelector<HTMLScriptElement>("script[src]")?.src ?? "";
    const newer = document.querySelector("h1")?.textContent.startsWith("Newer: ");
    return {
      script: script.endsWith("/index-newer.js") ? "newer" : "first",
      story: newer === true ? "newer" : "first",
    };
  });

const FIRST = { script: "first", story: "first" };
const NEWER = { script: "newer", story: "newer" };

const offer = ({ page }: Reader) =>
  page.getByRole("complementary", { name: "New version" }).getByRole("button", { name: "Load it" });

describe("after the first visit, without a network", () => {
  test("the page works as before: reload, filter, zoom to the map's finest data", async () => {
    const reader = await arriveAndKeep("#map=7/33.00/44.00&type=air-drone-strike,statement");
    const [hash, status] = [reader.hash(), await reader.status()];
    await host.stop();
    await reload(reader);
    expect(reader.hash()).toBe(hash);
    expect(await reader.status()).toBe(status);
    await reader.reset();
    expect(await reader.status()).toBe("11 of 11 events shown");
    for (let i = 0; i < 3; i++) await reader.map().getByRole("button", { name: "Zoom in" }).click();
    await reader.pause();
    await reader.settle();
    const detail = reader.requests.filter((url) => url.includes("/detail.topo-"));
    expect(detail).toHaveLength(1);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("the language that was not wanted before is there, and so is its face", async () => {
    const reader = await arriveAndKeep();
    await host.stop();
    await reader.page.getByRole("button", { name: "العربية", exact: true }).click();
    await reader.page.getByRole("button", { name: "English", exact: true }).waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("for the page of an item the story's page with it chosen is there, for none that it is not", async () => {
    const reader = await arriveAndKeep();
    await host.stop();
    await reader.page.goto(`${host.site}s/harbour/p/mole/`);
    expect(await reader.page.getByRole("heading").innerText()).toBe("Story of first");
    expect(reader.page.url()).toBe(`${host.site}s/harbour/#sel=p:mole`);
    await reader.page.goto(`${host.site}s/harbour/p/mole/#map=7/33.00/44.00`);
    expect(reader.page.url()).toBe(`${host.site}s/harbour/#map=7/33.00/44.00&sel=p:mole`);
    expect((await reader.page.goto(`${host.site}s/nothing/`))?.status()).toBe(404);
    expect(await reader.page.title()).toContain("This page is not here");
    await reader.leave();
  });
});

describe("a newer version", () => {
  test("is offered, and nothing of it is used before the reader says so; then all of it is", async () => {
    const reader = await arriveAndKeep();
    host.publish(versions.newer);
    await reload(reader);
    await offer(reader).waitFor();
    expect(await versionOf(reader)).toEqual(FIRST);
    await reader.page.getByRole("button", { name: "Not now" }).click();
    await reload(reader);
    await offer(reader).waitFor();
    expect(await versionOf(reader)).toEqual(FIRST);
    await reader.event("US airstrikes in Hillah").click();
    await reader.pause();
    const hash = reader.hash();
    const loaded = reader.page.waitForEvent("load");
    await offer(reader).click();
    await loaded;
    await reader.settle();
    expect(await versionOf(reader)).toEqual(NEWER);
    expect(reader.hash()).toBe(hash);
    expect(await offer(reader).count()).toBe(0);
    const scripts = (await reader.page.evaluate(kept)).filter((url) => /\/index-.*\.js$/.test(url));
    expect(scripts).toEqual([`${host.site}assets/index-newer.js`]);
    await host.stop();
    await reload(reader);
    expect(await versionOf(reader)).toEqual(NEWER);
    await reader.leave();
  });

  test("moves nothing on the page when it is offered", async () => {
    const reader = await arriveAndKeep();
    host.publish(versions.newer);
    await reader.page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({
        type: "layout-shift",
      });
      void navigator.serviceWorker.getRegistration().then((found) => found?.update());
    });
    await offer(reader).waitFor();
    await reader.pause();
    const shifts = await reader.page.evaluate(() => Reflect.get(window, "shifts") as number[]);
    expect(shifts).toEqual([]);
    expect(await reader.isWithinWindow(offer(reader))).toBe(true);
    await reader.leave();
  });

  test("does not lend a page to the older one", async () => {
    const reader = await arriveAndKeep();
    host.publish(versions.newer);
    await reader.page.goto(`${host.site}s/harbour/p/quay/`);
    expect(reader.page.url()).toBe(`${host.site}s/harbour/#sel=p:quay`);
    expect(await reader.page.getByRole("heading").innerText()).toBe("Story of first");
    await reader.leave();
  });

  test("that keeps no copy any more takes the earlier one away", async () => {
    const reader = await arriveAndKeep();
    host.publish(versions.without);
    await reader.page.reload();
    await expect.poll(() => versionOf(reader)).toEqual(NEWER);
    await expect.poll(() => reader.page.evaluate(() => caches.keys())).toEqual([]);
    // The worker empties its copies first and takes leave a moment later.
    const registrations = async (): Promise<number> =>
      (await navigator.serviceWorker.getRegistrations()).length;
    await expect.poll(() => reader.page.evaluate(registrations)).toBe(0);
    await reader.leave();
  });
});

describe("the copy", () => {
  test("holds files of the site only, no foreign tile and nothing that is not the page's", async () => {
    const reader = await arriveAndKeep("#map=16/33.34058/44.40088&base=osm", { tiles: "all" });
    await reader.answer("Load the tiles");
    await reader.tiles().first().waitFor();
    await reader.page.goto(`${host.site}embed/harbour/`);
    await reader.page.goto(`${host.site}previews/harbour.png`);
    await reader.page.goto(host.site);
    const addresses = await reader.page.evaluate(kept);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((url) => !url.startsWith(host.site))).toEqual([]);
    expect(addresses.filter((url) => /previews|\/embed\/|sw\.js|_headers/.test(url))).toEqual([]);
    await reader.leave();
  });

  test("is not made where the browser refuses, and the page works", async () => {
    const before = `Object.defineProperty(navigator, "serviceWorker", {
      get() { throw new DOMException("denied", "SecurityError"); } });`;
    const reader = await Reader.arrive("", { before, offlineCopy: true }, host.site);
    await reader.toggle(/^Air\/drone strike/);
    expect(await reader.status()).toBe("6 of 11 events shown");
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
