import { describe, expect, test } from "vitest";
import { arcs } from "./chain-reader.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { isWithin } from "./is-within.ts";

withBrowser();

const visit = oneVisit();

describe("relations", () => {
  test("are arcs with a direction for what is selected, under the markers and out of the way", async () => {
    const reader = visit();
    await reader.begin();
    expect(await arcs(reader)).toEqual({ directed: 0, even: 0 });
    await reader.event("US airstrikes in Hillah").click();
    await reader.dialog("Hillah").waitFor();
    expect(await arcs(reader)).toEqual({ directed: 2, even: 0 });
    const pane = reader.map().locator(".leaflet-arcs-pane");
    expect(await pane.locator("svg").getAttribute("aria-hidden")).toBe("true");
    expect(await pane.evaluate((part) => getComputedStyle(part).pointerEvents)).toBe("none");
    expect(Number(await pane.evaluate((part) => getComputedStyle(part).zIndex))).toBeLessThan(600);
    // The last thing of an arc is its arrow; its dots grow.
    const radii = await pane
      .locator("[data-arc]")
      .first()
      .locator("circle")
      .evaluateAll((dots) => dots.map((dot) => Number(dot.getAttribute("r"))));
    expect(radii.at(-1)).toBeGreaterThan((radii[0] ?? 9) * 2);
  });

  test("are all drawn where the reader asks for them; the link brings them back", async () => {
    const reader = visit();
    await reader.begin();
    await reader.page.getByRole("checkbox", { name: "Show relations on the map" }).check();
    await reader.pause();
    expect(reader.hash()).toBe("#rel=all");
    expect(await arcs(reader)).toEqual({ directed: 3, even: 0 });
    const other = await Reader.arrive(reader.hash());
    expect(await arcs(other)).toEqual({ directed: 3, even: 0 });
    await other.leave();
    await reader.back();
    expect(await arcs(reader)).toEqual({ directed: 0, even: 0 });
  });

  test("stay on their places when the map is moved and zoomed", async () => {
    const reader = visit();
    await reader.begin("#map=7/34.3/44.2&rel=all");
    await arcs(reader);
    const gap = async (): Promise<number> => {
      const tip = await reader.map().locator("[data-arc] path").first().boundingBox();
      const markers = await Promise.all(
        ["Hillah", "Baghdad"].map((place) => reader.marker(place).boundingBox()),
      );
      const gaps = markers.map((box) =>
        box && tip
          ? Math.hypot(
              box.x + box.width / 2 - (tip.x + tip.width / 2),
              box.y + box.height / 2 - (tip.y + tip.height / 2),
            )
          : Infinity,
      );
      return Math.min(...gaps);
    };
    expect(await gap()).toBeLessThan(45);
    await reader.drag(60, -40);
    expect(await gap()).toBeLessThan(45);
    await reader.page.getByRole("button", { name: "Zoom in" }).click();
    await reader.pause();
    expect(await gap()).toBeLessThan(45);
  });

  test("are in words in the details, where they lead on", async () => {
    const reader = visit();
    await reader.begin("#sel=e:hillah-strike");
    const dialog = reader.dialog("Hillah");
    await dialog.getByText("In response to:").waitFor();
    await dialog.getByRole("button", { name: "Drone attack at Erbil Airport" }).focus();
    await reader.press("Enter");
    await reader.dialog("Erbil Airport").waitFor();
    expect(await reader.focused()).toBe("Erbil Airport");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=e:erbil-drone-attack");
    await reader.back();
    await reader.dialog("Hillah").waitFor();
  });

  test("lead on from the list too, and closing gives the focus to something that is there", async () => {
    const reader = visit();
    await reader.begin("#sel=e:centcom-statement");
    const item = reader.page.locator("[aria-current]");
    await item.getByRole("button", { name: "US airstrikes in Hillah" }).click();
    await reader.dialog("Hillah").waitFor();
    expect(await reader.focused()).toBe("Hillah");
    await reader.press("Escape");
    expect(await reader.focused()).toContain("Hillah, 1 event");
  });
});

describe("a distance", () => {
  test("is said and drawn when a place is chosen, is in the link, and goes with its place", async () => {
    const reader = visit();
    await reader.begin("#sel=p:hillah");
    const dialog = reader.dialog("Hillah");
    await dialog.getByRole("combobox", { name: "Distance to" }).selectOption("Erbil Airport");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=p:hillah&to=erbil-airport");
    expect((await dialog.innerText()).replaceAll("\u2060", "")).toContain(
      "About 420 km (410–430 km), or 260 miles (255–270 miles).",
    );
    expect(await reader.map().locator("[data-distance]").count()).toBe(1);
    const other = await Reader.arrive(reader.hash());
    await other.dialog("Hillah").getByText("About 420 km").waitFor();
    // Of an event of the place too, whose account stands further down.
    await other.begin("#sel=e:hillah-strike&to=erbil-airport");
    const details = other.dialog("Hillah").getByRole("group", { name: "Details" });
    await other.pause();
    const choice = details.getByRole("combobox", { name: "Distance to" });
    expect(isWithin(await choice.boundingBox(), await details.boundingBox())).toBe(true);
    await other.leave();
    await reader.marker("Kirkuk").click();
    await reader.dialog("Kirkuk").waitFor();
    await reader.pause();
    expect(reader.hash()).toBe("#sel=p:kirkuk");
    expect(await reader.map().locator("[data-distance]").count()).toBe(0);
  });

  test("of a link without a place to measure from is left out and named", async () => {
    const reader = visit();
    await reader.begin("#to=kirkuk");
    expect(await reader.alert().innerText()).toContain("distance to ‘kirkuk’ needs another place");
  });
});
