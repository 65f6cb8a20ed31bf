import { describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { TILE_HOST } from "./tile-host.ts";

withBrowser();

const STREETS = "#map=16/33.34058/44.40088&base=osm";

describe("the default map", () => {
  test("asks nothing of any other host, whatever is done with it", async () => {
    const reader = await Reader.arrive("#sel=p:hillah");
    await reader.drag(60, 40);
    await reader.press("Escape");
    await reader.openLayers();
    await reader.choose("Both");
    expect(reader.foreignHosts()).toEqual([]);
    expect(reader.hash()).toMatch(/&names=both$/);
    await reader.choose("English");
    expect(reader.hash()).not.toContain("names");
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe("a link with an online background", () => {
  test("asks its host for nothing until the reader agrees, and then only that host", async () => {
    const reader = await Reader.arrive("#base=osm", { tiles: "all" });
    const notice = await reader.alert().innerText();
    expect(notice).toContain(TILE_HOST);
    expect(notice).toContain("network address");
    await reader.drag(60, 40);
    expect(reader.foreignHosts()).toEqual([]);
    expect(await reader.map().getByText("© OpenStreetMap contributors").count()).toBe(0);
    await reader.answer("Load the tiles");
    await reader.tiles().first().waitFor();
    expect(await reader.alert().count()).toBe(0);
    expect(await reader.focused()).toBe("Map");
    expect(reader.foreignHosts()).toEqual([TILE_HOST]);
    expect(
      await reader
        .map()
        .getByRole("link", { name: /OpenStreetMap/ })
        .isVisible(),
    ).toBe(true);
    expect(reader.errors).toEqual([]);
    await reader.page.reload();
    await reader.tiles().first().waitFor();
    expect(await reader.alert().count(), "agreed for this tab").toBe(0);
    await reader.leave();
  });

  test("is left at the reader's word, and the map goes back to its own zoom levels", async () => {
    const reader = await Reader.arrive(STREETS, { tiles: "all" });
    await reader.answer("Keep the built-in map");
    expect(await reader.alert().count()).toBe(0);
    expect(reader.hash()).toMatch(/^#map=12\/33\.3\d+\/44\.4\d+$/);
    expect(reader.foreignHosts()).toEqual([]);
    await reader.leave();
  });

  test("works where the browser lets the page keep nothing", async () => {
    const before = `Object.defineProperty(window, "sessionStorage", {
      get() { throw new DOMException("denied", "SecurityError"); } });`;
    const reader = await Reader.arrive("#base=osm", { before, tiles: "all" });
    await reader.answer("Load the tiles");
    await reader.tiles().first().waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe("zoom levels", () => {
  test("are those of the background: nearer on OpenStreetMap, and back again", async () => {
    const reader = await Reader.arrive(STREETS, { tiles: "all" });
    expect(reader.hash()).toBe(STREETS);
    await reader.answer("Load the tiles");
    await reader.tiles().first().waitFor();
    expect(reader.requests.some((url) => url.startsWith(`https://${TILE_HOST}/16/`))).toBe(true);
    const nearer = reader.map().getByRole("button", { name: "Zoom in" });
    for (let i = 0; i < 5; i++) await nearer.click();
    await reader.pause();
    expect(reader.hash()).toMatch(/^#map=19\//);
    await reader.openLayers();
    await reader.choose("Built-in map");
    expect(reader.hash()).toMatch(/^#map=12\/33\.3\d+\/44\.4\d+$/);
    expect(await reader.tiles().count()).toBe(0);
    await reader.press("Escape");
    await nearer.click();
    await reader.pause();
    expect(reader.hash()).toMatch(/^#map=12\//);
    await reader.leave();
  });
});

describe("when tiles fail", () => {
  test.each(["none", "unreachable"] as const)(
    "all of them (%s): the built-in map is shown, a notice says so, and nothing is asked again",
    async (tiles) => {
      const reader = await Reader.arrive("#base=osm", { tiles });
      await reader.answer("Load the tiles");
      await reader.alert().getByText(`Tiles from ${TILE_HOST} could not be loaded`).waitFor();
      reader.requests.length = 0;
      await reader.drag(200, 100);
      await reader.marker("Baghdad").click();
      await reader.dialog("Baghdad").waitFor();
      // The page's own files may come late, such as the letters of a font that nothing had before.
      expect(reader.foreignHosts()).toEqual([]);
      expect(
        await reader
          .map()
          .getByRole("link", { name: /OpenStreetMap/ })
          .count(),
      ).toBe(0);
      await reader.answerTiles("all");
      await reader.answer("Try again");
      await reader.tiles().first().waitFor();
      expect(await reader.alert().count()).toBe(0);
      await reader.leave();
    },
  );

  test("some of them: the rest is shown, and the notice can be dismissed for good", async () => {
    const reader = await Reader.arrive("#base=osm", { tiles: "partly" });
    await reader.answer("Load the tiles");
    await reader.alert().getByText(`Some tiles from ${TILE_HOST}`).waitFor();
    expect(await reader.tiles().count()).toBeGreaterThan(0);
    await reader.answer("Dismiss");
    await reader.drag(300, 100);
    expect(await reader.alert().count()).toBe(0);
    await reader.leave();
  });
});
