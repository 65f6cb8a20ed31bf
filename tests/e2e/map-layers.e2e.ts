import { beforeAll, describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { TILE_HOST } from "./tile-host.ts";

withBrowser();

const PHONE = { width: 390, height: 844, touch: true };

describe("the panel “Map layers”", () => {
  const visit = oneVisit();
  const phone = oneVisit("", PHONE);

  test("works with the keyboard alone, names the host and is in the link", async () => {
    const reader = await Reader.arrive("#sel=p:hillah", { tiles: "all" });
    const button = reader.map().getByRole("button", { name: "Map layers" });
    await button.focus();
    await reader.press("Enter");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await reader.layers().innerText()).toContain(TILE_HOST);
    await reader.press("Tab");
    expect(await reader.layers().getByRole("radio", { name: "Built-in map" }).isChecked()).toBe(
      true,
    );
    expect(reader.foreignHosts()).toEqual([]);
    await reader.press("ArrowDown");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=p:hillah&base=osm");
    expect(reader.foreignHosts(), "an arrow key is no consent").toEqual([]);
    await reader.press("Tab");
    expect(await reader.focused()).toBe("Load the tiles");
    await reader.press("Enter");
    await reader.tiles().first().waitFor();
    expect(reader.foreignHosts()).toEqual([TILE_HOST]);
    expect(
      await reader
        .layers()
        .getByRole("radio", { name: "OpenStreetMap" })
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await reader.press("Escape");
    expect(await reader.layers().count()).toBe(0);
    expect(await reader.focused()).toBe("Map layers");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(reader.hash(), "Escape closed the panel only").toContain("sel=p:hillah");
    await reader.back();
    expect(reader.hash()).toBe("#sel=p:hillah");
    expect(await reader.tiles().count()).toBe(0);
    await reader.leave();
  });

  test("closes on a click elsewhere and when the focus goes on, and the place stays open", async () => {
    const reader = visit();
    await reader.begin("#sel=p:hillah");
    await reader.openLayers();
    await reader.layers().getByText("Names on the map").click();
    await reader.press("Escape");
    expect(await reader.layers().count()).toBe(0);
    expect(reader.hash()).toBe("#sel=p:hillah");
    await reader.openLayers();
    await reader.layers().getByRole("radio", { name: "English" }).focus();
    await reader.press("Tab");
    expect(await reader.layers().count()).toBe(0);
    await reader.openLayers();
    await reader.page.getByRole("heading", { level: 1 }).click();
    expect(await reader.layers().count()).toBe(0);
  });

  test.each([
    ["a phone with a place open", "#sel=p:hillah", phone, {}],
    ["320 px wide", "", phone, { width: 320, height: 640 }],
    ["1280 × 800 at 200 %", "", visit, { width: 640, height: 400 }],
  ])("is whole on %s", async (_, hash, on, looks) => {
    const reader = on();
    await reader.begin(hash, looks);
    await reader.openLayers();
    expect(await reader.isWithinWindow(reader.layers())).toBe(true);
    await reader.choose("Both");
    expect(reader.hash()).toContain("names=both");
    expect(await reader.axeViolations()).toEqual([]);
  });

  describe("with the tiles it offers", () => {
    const desktop = oneVisit("", { tiles: "all" });
    const phone = oneVisit("", { ...PHONE, tiles: "all" });
    beforeAll(async () => {
      for (const reader of [desktop(), phone()]) {
        await reader.openLayers();
        await reader.choose("OpenStreetMap");
        await reader.layers().getByRole("button", { name: "Load the tiles" }).click();
        await reader.tiles().first().waitFor();
        await reader.press("Escape");
      }
    });

    test.each([
      ["on a phone", phone, {}],
      ["on a tablet", desktop, { width: 768, height: 1024 }],
      ["on a desktop", desktop, {}],
    ])("leaves the makers and the scale apart and on the map: %s", async (_, on, looks) => {
      const reader = on();
      await reader.begin("#base=osm", looks);
      await reader.tiles().first().waitFor();
      const corner = reader.map().getByRole("paragraph").filter({ hasText: "Natural Earth" });
      expect(await corner.innerText()).toContain("© OpenStreetMap contributors");
      expect(await reader.isWithinMap(corner)).toBe(true);
      const scale = await reader.map().locator("[data-scale]").boundingBox();
      expect((await corner.boundingBox())?.x).toBeGreaterThan(
        (scale?.x ?? 999) + (scale?.width ?? 0),
      );
      expect(await reader.sidewaysOverflow()).toEqual([]);
    });
  });
});
