import { describe, expect, test } from "vitest";
import type { Looks } from "./device.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { Strip } from "./strip.ts";

withBrowser();

const visit = oneVisit();
const phone = oneVisit("", { width: 390, height: 844, touch: true });

/** The strip of a visit, at a view. */
const begin = async (reader: Reader, hash = "", looks: Looks = {}): Promise<[Reader, Strip]> => {
  await reader.begin(hash, looks);
  const strip = new Strip(reader);
  await strip.events().first().waitFor();
  return [reader, strip];
};

const arrive = async (hash = ""): Promise<[Reader, Strip]> => {
  const reader = await Reader.arrive(hash);
  const strip = new Strip(reader);
  await strip.events().first().waitFor();
  return [reader, strip];
};

describe("the timeline", () => {
  test("holds the events of the list, and shares its selection with list and map", async () => {
    const [reader, strip] = await begin(visit());
    expect(await strip.events().count()).toBe(11);
    expect(reader.hash()).toBe("");
    const lefts = await strip.lefts();
    expect(lefts[0], "time runs from left to right").toBeLessThan(lefts.at(-1) ?? NaN);
    await strip.event("US gunship strike near Kirkuk").click();
    await reader.dialog("Kirkuk").waitFor();
    expect(reader.hash()).toBe("#sel=e:kirkuk-gunship-strike");
    await reader.press("Escape");
    await reader.pause();
    expect(await reader.focused()).toContain("US gunship strike near Kirkuk");
    await reader.event("US airstrikes in Hillah").click();
    await reader.pause();
    const strike = strip.event("US airstrikes in Hillah");
    expect(await strike.getAttribute("aria-current")).toBe("true");
    expect(await strike.textContent()).toContain("25 December 2023, 20:45 Eastern Time");
    expect(reader.errors).toEqual([]);
  });

  test("dragging with the mouse chooses days for map, list and link", async () => {
    const [reader, strip] = await begin(visit());
    await strip.drag(0.02, 0.12);
    expect(reader.hash()).toMatch(/^#t=2020-\d\d-\d\d\/2020-\d\d-\d\d$/);
    expect(await reader.status()).toBe("4 of 11 events shown");
    expect(await reader.map().locator("[data-place]").count()).toBe(2);
    const link = await reader.sharedLink();
    const [other, there] = await arrive(new URL(link).hash);
    expect(await there.events().count()).toBe(4);
    for (const side of ["begin", "end"] as const)
      expect(await there.slider(side).getAttribute("aria-valuetext")).toBe(
        await strip.slider(side).getAttribute("aria-valuetext"),
      );
    await other.leave();
  });

  test("dragging with a finger does the same", async () => {
    const [reader, strip] = await begin(phone());
    await strip.swipe(0.02, 0.1);
    expect(reader.hash()).toMatch(/^#t=2020-\d\d-\d\d\/2020-\d\d-\d\d$/);
    const grip = await strip.slider("end").boundingBox();
    expect(Math.min(grip?.width ?? 0, grip?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test("each is shown on its day where it happened, whatever the day in UTC", async () => {
    const [, strip] = await begin(visit(), "#t=2023-12-26/2023-12-26");
    expect(await strip.event("US airstrikes in Hillah").count()).toBe(1);
    expect(await strip.event("CENTCOM confirms the strikes").count()).toBe(0);
  });

  test("what is chosen is on the page before the next frame", async () => {
    const [reader, strip] = await begin(visit());
    await strip.slider("begin").focus();
    const shown = await reader.page.evaluate(async () => {
      const list = document.querySelector("[aria-labelledby=events-heading]");
      const slider = document.activeElement;
      slider?.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
      // Called back just before the next frame is painted.
      await new Promise(requestAnimationFrame);
      return list?.children.length;
    });
    expect(shown).toBe(7);
  });
});

describe("with the keyboard alone", () => {
  test("one Tab stop for the events, then the two ends of the period", async () => {
    // Of a page of its own: the strip keeps which event was the last with the focus.
    const [reader, strip] = await arrive();
    await reader.page.getByRole("combobox", { name: "Period" }).focus();
    await reader.press("Tab");
    expect(await reader.focused()).toContain("Siege of the US embassy in Baghdad");
    await reader.press("End", "ArrowLeft", "ArrowLeft");
    expect(await reader.focused()).toContain("US airstrikes in Hillah");
    await reader.press("Tab");
    expect(await reader.focused()).toBe("Beginning of the period");
    await reader.press("End", "PageDown", "ArrowLeft");
    await reader.pause();
    expect(reader.hash()).toBe("#t=2023-11-25/..");
    await reader.press("Tab");
    expect(await reader.focused()).toBe("End of the period");
    await reader.press("ArrowLeft");
    await reader.pause();
    expect(reader.hash()).toBe("#t=2023-11-25/2023-12-25");
    await reader.press("Shift+Tab", "Shift+Tab", "Enter");
    await reader.pause();
    expect(await reader.page.getByRole("dialog").count()).toBeLessThanOrEqual(1);
    expect(reader.hash()).toContain("sel=e:");
    expect(await strip.slider("begin").getAttribute("aria-valuetext")).toBe("25 November 2023");
    await reader.leave();
  });

  test("the two date fields and the quick choices do the same without dragging", async () => {
    const [reader, strip] = await begin(visit());
    await reader.page.getByRole("button", { name: "Enter dates" }).press("Enter");
    expect(await reader.focused()).toBe("From");
    await reader.page.getByRole("combobox", { name: "Period" }).selectOption("26 December 2023");
    await reader.pause();
    expect(reader.hash()).toBe("#t=2023-12-26/2023-12-26");
    const from = reader.page.getByRole("textbox", { name: "From" });
    expect(await from.inputValue()).toBe("2023-12-26");
    await from.fill("2023-12-25");
    await from.press("Enter");
    await reader.pause();
    expect(await strip.slider("begin").getAttribute("aria-valuetext")).toBe("25 December 2023");
    await reader.back();
    expect(reader.hash()).toBe("#t=2023-12-26/2023-12-26");
  });

  test("only what is certain of the days, in the link and back", async () => {
    const [reader, strip] = await begin(visit(), "#t=2023-12-26/2023-12-26");
    expect(await reader.status()).toBe("7 of 11 events shown");
    const certain = reader.page.getByRole("radio", { name: /certainly/ });
    await reader.page.getByRole("radio", { name: /may lie/ }).focus();
    await reader.press("ArrowDown");
    await reader.pause();
    expect(await certain.isChecked()).toBe(true);
    expect(reader.hash()).toBe("#t=2023-12-26/2023-12-26&tm=certain");
    expect(await reader.eventTitles()).toEqual(["US airstrikes in Hillah"]);
    expect(await strip.events().count()).toBe(1);
    const [other] = await arrive(reader.hash());
    expect(await other.status()).toBe("1 of 11 events shown");
    expect(await other.alert().count()).toBe(0);
    await other.leave();
  });
});

describe("in Arabic", () => {
  test("time runs from right to left, on the strip, under the mouse and the keys", async () => {
    const [reader, strip] = await begin(visit(), "#lang=ar");
    const lefts = await strip.lefts();
    expect(lefts[0]).toBeGreaterThan(lefts.at(-1) ?? NaN);
    await strip.drag(0.98, 0.88);
    expect(reader.hash()).toMatch(/^#t=2020-\d\d-\d\d\/2020-\d\d-\d\d&lang=ar$/);
    await strip.slider("begin").focus();
    const before = Number(await strip.slider("begin").getAttribute("aria-valuenow"));
    await reader.press("ArrowLeft");
    expect(Number(await strip.slider("begin").getAttribute("aria-valuenow"))).toBe(before + 1);
  });
});

describe.each([
  { width: 320, height: 640, on: phone },
  { width: 390, height: 844, on: phone },
  { width: 768, height: 1024, on: visit },
  { width: 844, height: 390, on: visit },
])("on a small screen, $width × $height", ({ width, height, on }) => {
  test("it stands in the panel and leaves the map its room", async () => {
    const [reader, strip] = await begin(on(), "", { width, height });
    const map = await reader.map().boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(height * 0.5);
    await strip.event("Drone attack at Erbil Airport").scrollIntoViewIfNeeded();
    expect(await reader.sidewaysOverflow()).toEqual([]);
    await strip.event("Drone attack at Erbil Airport").click();
    await reader.dialog("Erbil Airport").waitFor();
  });

  test("nothing of it is cut off sideways in Arabic", async () => {
    const [reader, strip] = await begin(on(), "#lang=ar&t=2023-12-26/..", { width, height });
    await strip.slider("end").scrollIntoViewIfNeeded();
    expect(await reader.sidewaysOverflow()).toEqual([]);
  });
});

describe("on a large screen", () => {
  test("the map keeps three quarters of the height, and its popup fits above", async () => {
    const [reader] = await begin(visit(), "#sel=p:hillah");
    const map = await reader.map().boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(600);
    expect(await reader.isWithinMap(reader.dialog("Hillah"))).toBe(true);
  });
});

test("axe finds nothing wrong with it", async () => {
  const [reader] = await begin(visit(), "#t=2023-11/..&tm=certain");
  expect(await reader.axeViolations()).toEqual([]);
  await reader.goTo("#lang=ar");
  expect(await reader.axeViolations()).toEqual([]);
});
