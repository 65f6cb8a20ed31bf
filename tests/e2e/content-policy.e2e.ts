import { describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { Strip } from "./strip.ts";

withBrowser();

/** Keeps what the page's content security policy refused. */
const KEEP_REFUSALS = `window.refused = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, sample }) =>
    window.refused.push([violatedDirective, sourceFile, sample].join(" ")));`;

const refused = ({ page }: Reader): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { refused: string[] }).refused);

/** Run in the page: nothing was refused, and nothing planted. */
const forget = (): void => {
  Object.assign(window, { refused: [] });
  Reflect.deleteProperty(window, "planted");
};

/** Run in the page. */
const plantHtml = (): void => {
  document.createElement("div").innerHTML = `<img src="x" onerror="window.planted = 1">`;
};

/** Run in the page: with it, anything could be declared to be safe. */
const makePolicy = (): void => {
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: object) => void };
  };
  trustedTypes.createPolicy("any", {});
};

describe("the content security policy", () => {
  test("refuses nothing of what the page itself does", async () => {
    const reader = await Reader.arrive("", { before: KEEP_REFUSALS, offlineCopy: true });
    await reader.drag(80, 40);
    await reader.marker("Hillah").click();
    await reader.dialog("Hillah").waitFor();
    await reader.press("Escape");
    const strip = new Strip(reader);
    await strip.drag(0.02, 0.12);
    await reader.reset();
    await reader.map().getByRole("button", { name: "Zoom in" }).click();
    await reader.openLayers();
    await reader.choose("Both");
    await reader.press("Escape");
    await reader.page.getByRole("button", { name: "العربية", exact: true }).click();
    await reader.page.getByRole("button", { name: "English", exact: true }).click();
    await reader.sharedLink();
    await reader.settle();
    expect(await refused(reader)).toEqual([]);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  const visit = oneVisit("", { before: KEEP_REFUSALS, offlineCopy: true });

  test.each<[string, () => unknown]>([
    ["HTML from a string", plantHtml],
    ["a worker from a string", () => new Worker("/assets/any.js")],
    ["a service worker from a string", () => navigator.serviceWorker.register("/sw.js")],
    ["another policy", makePolicy],
  ])("refuses %s", async (_, plant) => {
    const reader = visit();
    await reader.page.evaluate(forget);
    await expect(reader.page.evaluate(plant)).rejects.toThrow(/Trusted|policy/i);
    expect(await refused(reader)).toEqual([expect.stringMatching(/trusted-types/)]);
    expect(await reader.page.evaluate(() => Reflect.has(window, "planted"))).toBe(false);
  });
});
