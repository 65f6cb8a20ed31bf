import { describe, expect, test } from "vitest";
import type { Looks } from "./device.ts";
import { Reader, withBrowser } from "./driver.ts";
import { enlargeText } from "./enlarge-text.ts";
import { oneVisit } from "./one-visit.ts";
import { isOnTop } from "./in-the-page.ts";

withBrowser();

const visit = oneVisit();

const PLACES = ["Hillah", "Erbil Airport", "Baghdad", "al-Asad Airbase", "Kirkuk"];

describe("with the keyboard alone", () => {
  test("the first stop skips the map, and goes to the list", async () => {
    const reader = visit();
    await reader.begin("#type=statement");
    await reader.press("Tab");
    expect(await reader.focused()).toBe("Skip map");
    await reader.press("Enter");
    expect(await reader.focused()).toBe("Events");
    expect(reader.hash()).toBe("#type=statement");
  });

  test("Tab reaches every control and marker, and comes round without a trap", async () => {
    const reader = await Reader.arrive();
    const stops: string[] = [];
    for (let i = 0; i < 80; i++) {
      await reader.press("Tab");
      const stop = await reader.focused();
      if (stop === "nothing" || (stop === "Skip map" && i > 0)) break;
      stops.push(stop);
    }
    expect(stops.length).toBeLessThan(80);
    for (const place of PLACES)
      expect(
        stops.some((stop) => stop.includes(`${place}, `)),
        place,
      ).toBe(true);
    for (const control of [
      "Share",
      "Zoom in",
      "Zoom out",
      "Show all places",
      "Map layers",
      "Sources and credits",
    ])
      expect(stops, control).toContain(control);
    expect(stops.some((stop) => stop.includes("US airstrikes in Hillah"))).toBe(true);
    await reader.press("Shift+Tab");
    expect(await reader.focused()).not.toBe("nothing");
    await reader.leave();
  });

  test("every marker opens and closes, and focus comes back to it", async () => {
    const reader = visit();
    await reader.begin();
    for (const place of PLACES) {
      await reader.marker(place).focus();
      await reader.press("Enter");
      await reader.dialog(place).waitFor();
      expect(await reader.focused()).toBe(place);
      await reader.press("Tab");
      expect(await reader.focused()).toBe("Close");
      await reader.press("Enter");
      await reader.pause();
      expect(await reader.focused(), place).toMatch(new RegExp(`${place}, `));
    }
  });

  test("details opened from the list give focus back to the list", async () => {
    const reader = visit();
    await reader.begin();
    await reader.event("US airstrikes in Hillah").focus();
    await reader.press("Enter");
    await reader.dialog("Hillah").waitFor();
    await reader.press("Escape");
    await reader.pause();
    expect(await reader.focused()).toBe("US airstrikes in Hillah");
  });

  test("arrow keys and plus move and zoom the map, and the link follows", async () => {
    const reader = visit();
    await reader.begin();
    await reader.map().locator(".leaflet-container").focus();
    await reader.press("ArrowRight", "ArrowRight");
    await expect.poll(() => reader.hash()).toMatch(/^#map=/);
    await reader.pause();
    const moved = reader.hash();
    await reader.press("+");
    await expect.poll(() => reader.hash()).not.toBe(moved);
  });
});

const PHONE = { width: 390, height: 844, touch: true };

describe("on small screens and at large sizes", () => {
  const sizes = [
    { name: "320 px wide", width: 320, height: 640 },
    { name: "1280 × 800 at 200 %", width: 640, height: 400 },
    { name: "a tablet", width: 768, height: 1024 },
  ];
  const views = ["", "#sel=p:baghdad", "#type=statement&q=gunship", `#type=${"x".repeat(60)}`];
  const expectNothingCutOff = async (reader: Reader, looks: Looks): Promise<void> => {
    await reader.begin("", looks);
    for (const view of views) {
      await reader.goTo(view);
      expect(await reader.sidewaysOverflow(), view).toEqual([]);
      await reader.page.getByRole("button", { name: "Share" }).click();
      expect(await reader.sidewaysOverflow(), `${view} with Share open`).toEqual([]);
      await reader.press("Escape");
    }
  };

  test.each(sizes)("nothing is cut off sideways: $name", ({ width, height }) =>
    expectNothingCutOff(visit(), { width, height }),
  );

  test.each([
    { width: 640, height: 400 },
    { width: 320, height: 256 },
    { width: 667, height: 375 },
  ])("the map’s buttons lie under nothing where the map is low: $width × $height", async (size) => {
    const reader = visit();
    await reader.begin("", size);
    for (const name of ["Zoom in", "Zoom out", "Show all places", "Map layers", "Keys"]) {
      const button = reader.map().getByRole("button", { name });
      await button.focus();
      expect(await button.evaluate(isOnTop), name).toBe(true);
    }
  });

  describe("on a phone", () => {
    const phone = oneVisit("", PHONE);

    test("the details are a sheet, and the chosen place stays in sight", async () => {
      const reader = phone();
      await reader.begin();
      await reader.marker("Hillah").tap();
      const sheet = await reader.dialog("Hillah").boundingBox();
      await reader.pause();
      const marker = await reader.marker("Hillah").boundingBox();
      expect(sheet?.width).toBe(390);
      expect((marker?.y ?? 999) + (marker?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    });

    test("nothing is cut off sideways", () => expectNothingCutOff(phone(), {}));
  });
});

describe("with text twice as large", () => {
  test("nothing runs out of a phone's side, and a desktop has the layout of half its width", async () => {
    const reader = await Reader.arrive();
    const widthOfHeadline = async (): Promise<number> =>
      (await reader.page.getByRole("heading", { level: 1 }).boundingBox())?.width ?? NaN;
    expect(await widthOfHeadline()).toBeLessThan(600);
    await enlargeText(reader, 32);
    // Below the map, no longer beside it.
    expect(await widthOfHeadline()).toBeGreaterThan(800);
    await reader.begin("", { width: 390, height: 844 });
    expect(await reader.sidewaysOverflow()).toEqual([]);
    const share = await reader.page.getByRole("button", { name: "Share" }).boundingBox();
    expect((share?.x ?? 0) + (share?.width ?? 0)).toBeLessThanOrEqual(390);
    await reader.leave();
  });
});

describe("axe finds nothing", () => {
  test.each([
    ["at the start", "", {}],
    ["with a place open", "#sel=p:hillah", {}],
    ["filtered to nothing", "#type=-", {}],
    ["on a phone", "#sel=e:hillah-strike", { width: 390, height: 844 }],
    ["in the dark", "#sel=p:baghdad&type=flood,statement", { dark: true }],
  ])("%s", async (_, hash, looks) => {
    await visit().begin(hash, looks);
    expect(await visit().axeViolations()).toEqual([]);
  });

  test("with Share open", async () => {
    await visit().begin();
    await visit().page.getByRole("button", { name: "Share" }).click();
    await visit().pause();
    expect(await visit().axeViolations()).toEqual([]);
  });
});

describe("sharing", () => {
  test("Copy link puts exactly the shown link on the clipboard", async () => {
    const reader = visit();
    await reader.begin("#type=statement&sel=p:baghdad");
    await reader.page.evaluate(
      "navigator.clipboard.writeText = async (text) => { window.copied = text; }",
    );
    const link = await reader.sharedLink();
    await reader.page.getByRole("button", { name: "Share" }).click();
    const share = reader.page.getByRole("dialog", { name: "Share" });
    await share.getByRole("button", { name: "Copy link" }).click();
    await share.getByText("Link copied.").waitFor();
    expect(await reader.page.evaluate("window.copied")).toBe(link);
    expect(link).toContain("sel=p:baghdad&type=statement");
  });

  test("where the clipboard is refused the link is selected to copy by hand", async () => {
    const reader = visit();
    await reader.begin();
    await reader.page.evaluate(
      'navigator.clipboard.writeText = () => Promise.reject(new Error("no"))',
    );
    await reader.page.getByRole("button", { name: "Share" }).click();
    await reader.page.getByRole("button", { name: "Copy link" }).click();
    await reader.page.getByText("copy it with the keyboard").waitFor();
    const selected = await reader.page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain("#map=");
    await reader.press("Escape");
    expect(await reader.focused()).toBe("Share");
  });
});
