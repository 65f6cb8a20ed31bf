import { describe, expect, test } from "vitest";
import { PALETTES } from "../../src/basemap/theme.ts";
import { Reader, withBrowser } from "./driver.ts";
import { groundAt, hasNames, MIDDLE } from "./ground.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

describe("where the ground cannot be painted", () => {
  const without = (what: string) => `const real = window.fetch; window.fetch = (url, ...rest) =>
    String(url).includes("${what}") ? Promise.reject(new Error("offline")) : real(url, ...rest);`;

  const expectPlacesAndNotice = async (reader: Reader): Promise<void> => {
    await reader.alert().waitFor();
    expect(await reader.alert().innerText()).toContain("background map could not be loaded");
    expect(await reader.marker("Hillah").isVisible()).toBe(true);
  };

  test.each([
    ["no workers", "window.Worker = class { constructor() { throw new Error('refused'); } };"],
    [
      "a damaged file",
      `const real = window.fetch; window.fetch = async (url, ...rest) =>
      String(url).includes("region.topo") ? new Response("{") : real(url, ...rest);`,
    ],
  ])("the places still stand, and a notice says so: %s", async (_, before) => {
    const reader = await Reader.arrive("", { before });
    await expectPlacesAndNotice(reader);
    await reader.leave();
  });

  describe("for want of the region", () => {
    const visit = oneVisit("", { before: without("region.topo") });

    test("the places still stand, and a notice says so", () => expectPlacesAndNotice(visit()));

    test("the rest of it is painted all the same", async () => {
      await visit().begin("#map=5/57/-72");
      await expect.poll(() => groundAt(visit(), ...MIDDLE)).toBe(PALETTES.light.land);
      await expect.poll(() => hasNames(visit())).toBe(true);
    });
  });

  test("without the relief it is only flatter", async () => {
    const reader = await Reader.arrive("#map=6/33.3/44.2", { before: without("relief") });
    await expect.poll(() => hasNames(reader)).toBe(true);
    expect(await reader.alert().count()).toBe(0);
    await reader.leave();
  });
});
