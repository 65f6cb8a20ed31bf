import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PALETTES } from "../../src/basemap/theme.ts";
import { Reader, withBrowser } from "./driver.ts";
import {
  areNamesVisible,
  coloursOnMap,
  countTiles,
  groundAt,
  hasNames,
  hasNamesAcross,
  MIDDLE,
  namesUnderMarkers,
} from "./ground.ts";
import { oneVisit } from "./one-visit.ts";
import { pinch } from "./pinch.ts";

withBrowser();

const visit = oneVisit();
const phone = oneVisit("", { width: 390, height: 844, touch: true });

describe("the ground", () => {
  test("is painted where it belongs", async () => {
    const reader = visit();
    await reader.begin();
    for (const [what, hash, colour] of [
      ["the sea", "#map=8/27.5/51.5", "sea"],
      ["a lake", "#map=9/33.95/43.25", "lake"],
      ["the story's own country", "#map=11/31.2/43.2", "focus"],
      ["its neighbour", "#map=11/33.5/39.0", "land"],
    ] as const) {
      await reader.goTo(hash);
      await expect
        .poll(() => groundAt(reader, ...MIDDLE), { message: what })
        .toBe(PALETTES.light[colour]);
    }
    expect(reader.errors).toEqual([]);
  });

  test("shows no seam between tiles", async () => {
    const reader = visit();
    await reader.begin();
    for (const [where, hash] of [
      ["at a whole zoom", "#map=11/24/28.3"],
      ["a little under one", "#map=10.71/24/28.3"],
      ["a little over one", "#map=10.43/24/28.3"],
      ["where the region meets the world, in the north", "#map=12/45/43.5"],
      ["and in the south", "#map=12/18/50"],
    ] as const) {
      await reader.goTo(hash);
      await expect
        .poll(() => coloursOnMap(reader), { message: where })
        .toEqual([PALETTES.light.land]);
      expect((await countTiles(reader)).all).toBeGreaterThan(3);
    }
  });

  test("is repainted in place when the system turns dark", async () => {
    const reader = visit();
    await reader.begin("#map=8/27.5/51.5");
    await expect.poll(() => groundAt(reader, ...MIDDLE)).toBe(PALETTES.light.sea);
    // Whatever the order in which they are painted: only then is there anything to compare.
    await expect
      .poll(async () => {
        const { all, painted } = await countTiles(reader);
        return all - painted;
      })
      .toBe(0);
    const tiles = await countTiles(reader);
    await reader.changeLooks({ dark: true });
    await expect.poll(() => groundAt(reader, ...MIDDLE)).toBe(PALETTES.dark.sea);
    expect(await countTiles(reader)).toEqual(tiles);
  });
});

describe("names", () => {
  test.each([
    ["a desktop", visit],
    ["a phone", phone],
  ])("never run under a marker or its label on %s, from zoom 4 to 12", async (_, on) => {
    const reader = on();
    await reader.begin("#map=4/33.3/44.2");
    await expect.poll(() => hasNames(reader)).toBe(true);
    for (const zoom of ["4", "5.3", "6", "7.6", "8", "9", "10", "11", "12"]) {
      await reader.goTo(`#map=${zoom}/33.3/44.4`);
      expect(await namesUnderMarkers(reader), zoom).toEqual([]);
    }
  });

  test("are hidden while two fingers zoom the map, and stand in their new places after it", async () => {
    const reader = phone();
    await reader.begin("#map=7/33/44");
    await expect.poll(() => hasNames(reader)).toBe(true);
    expect(await areNamesVisible(reader)).toBe(true);
    await pinch(reader, async () => expect(await areNamesVisible(reader)).toBe(false));
    await expect.poll(() => areNamesVisible(reader)).toBe(true);
    await reader.pause();
    expect(Number(/map=([\d.]+)/.exec(reader.hash())?.[1])).toBeGreaterThan(8);
    expect(await namesUnderMarkers(reader)).toEqual([]);
  });

  test("are not cut off by a phone's sheets", async () => {
    const reader = phone();
    await reader.begin();
    for (const hash of ["#sel=p:baghdad&names=both", "#sel=p:hillah", ""]) {
      await reader.goTo(hash);
      await expect.poll(() => hasNames(reader)).toBe(true);
      const sheet = reader.page.locator("[data-sheet], [data-panel]").last();
      const top = (await sheet.boundingBox())?.y ?? 0;
      expect(top).toBeGreaterThan(100);
      for (const y of [top - 1, top + 1])
        expect(await hasNamesAcross(reader, y), `${hash} ${y}`).toBe(false);
    }
  });

  test("come after the ground, and the list waits for neither", async () => {
    const before = `const real = window.fetch; window.fetch = (url, ...rest) =>
      String(url).includes("gazetteer") ? new Promise(() => {}) : real(url, ...rest);`;
    const reader = await Reader.arrive("", { before });
    await expect.poll(() => countTiles(reader).then(({ painted }) => painted)).toBeGreaterThan(3);
    expect(await hasNames(reader)).toBe(false);
    await reader.leave();
    const nothing = before.replace('includes("gazetteer")', 'includes("topo")');
    const other = await Reader.arrive("", { before: nothing });
    expect((await countTiles(other)).painted).toBe(0);
    await other.event("US airstrikes in Hillah").click();
    expect(await other.dialog("Hillah").isVisible()).toBe(true);
    await other.leave();
  });
});

describe("what is fetched", () => {
  const files = (reader: Reader): string[] =>
    reader.requests
      .filter((url) => /\.topo|gazetteer|relief/.test(url))
      .map((url) => url.replace(/.*\/|-.{8}\.\w+$/g, ""))
      .sort();

  test("at first view is at most 330 kB, packed", async () => {
    const reader = await Reader.arrive();
    await expect.poll(() => hasNames(reader)).toBe(true);
    expect(files(reader)).toEqual(["gazetteer", "region.topo", "relief", "world.topo"]);
    const urls = reader.requests.filter((url) => /\.topo|gazetteer|relief/.test(url));
    const sizes = await Promise.all(
      urls.map(async (url) => {
        const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
        return brotliCompressSync(bytes).length;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(330_000);
    await reader.leave();
  });

  test("holds the finer rivers only from zoom 8 on", async () => {
    const reader = await Reader.arrive("#map=7.9/33.3/44.2");
    await expect.poll(() => hasNames(reader)).toBe(true);
    expect(files(reader)).not.toContain("detail.topo");
    await reader.page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => files(reader)).toContain("detail.topo");
    await reader.leave();
  });

  const unpainted = async (reader: Reader): Promise<number> => {
    const { all, painted } = await countTiles(reader);
    expect(all).toBeGreaterThan(0);
    return all - painted;
  };

  test("is all there is: unplugged after loading, everything still pans and zooms", async () => {
    const reader = await Reader.arrive("#map=6/33.3/44.2");
    await expect.poll(() => hasNames(reader)).toBe(true);
    await reader.unplug();
    for (const zoom of ["9", "5", "11"]) {
      await reader.goTo(`#map=${zoom}/31.2/43.2`);
      await expect.poll(() => unpainted(reader), { message: zoom }).toBe(0);
    }
    expect(await groundAt(reader, ...MIDDLE)).toBe(PALETTES.light.focus);
    await reader.drag(200, 100);
    await expect.poll(() => unpainted(reader)).toBe(0);
    expect(await reader.alert().count()).toBe(0);
    await reader.leave();
  });
});
