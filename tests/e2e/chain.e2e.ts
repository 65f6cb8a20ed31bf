import { describe, expect, test } from "vitest";
import { details, step, stepButton, stepOf } from "./chain-reader.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const visit = oneVisit();
const phone = oneVisit("", { width: 390, height: 844, touch: true });

describe("the steps through the events", () => {
  test("lead on and back by buttons, which keep the focus; the step is the link", async () => {
    const reader = visit();
    await reader.begin("#order=told");
    await step(reader, "Next");
    expect(reader.hash()).toBe("#sel=e:pmo-statement&order=told");
    await reader.dialog("Baghdad").waitFor();
    expect(await reader.focused()).toBe("Next");
    await reader.press("Enter");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=e:hillah-strike&order=told");
    expect(await stepOf(reader)).toBe("2 of 11: US airstrikes in Hillah");
    await step(reader, "Previous");
    expect(reader.hash()).toBe("#sel=e:pmo-statement&order=told");
    expect(await stepButton(reader, "Previous").getAttribute("aria-disabled")).toBe("true");
    await reader.back();
    expect(await stepOf(reader)).toBe("2 of 11: US airstrikes in Hillah");
    const other = await Reader.arrive(reader.hash());
    expect(await stepOf(other)).toBe("2 of 11: US airstrikes in Hillah");
    await other.dialog("Hillah").waitFor();
    expect(other.errors).toEqual([]);
    await other.leave();
  });

  test("pass events without a place, which the list shows", async () => {
    const reader = visit();
    await reader.begin("#sel=e:hillah-strike");
    await step(reader, "Next");
    expect(reader.hash()).toBe("#sel=e:centcom-statement");
    expect(await details(reader).count()).toBe(0);
    const current = reader.page.getByRole("list", { name: "Events" }).locator("[aria-current]");
    expect(await current.innerText()).toContain("CENTCOM confirms");
  });

  test("go by N and P while the map has the focus, and not with a modifier", async () => {
    const reader = visit();
    await reader.begin("#sel=p:hillah");
    await reader.marker("Hillah").focus();
    await reader.press("p");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=e:erbil-drone-attack");
    await reader.dialog("Erbil Airport").waitFor();
    await reader.press("n", "n");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=e:centcom-statement");
    await reader.press("Control+p", "Alt+p");
    await reader.pause();
    expect(reader.hash()).toBe("#sel=e:centcom-statement");
  });

  test("do not go by letters anywhere else", async () => {
    const reader = visit();
    await reader.begin("#sel=p:hillah&to=kirkuk");
    await reader.page.getByRole("button", { name: "Share" }).focus();
    await reader.press("n", "p");
    await reader.dialog("Hillah").getByRole("combobox", { name: "Distance to" }).focus();
    await reader.press("p");
    await reader.page.getByRole("combobox", { name: "Search" }).focus();
    await reader.press("n");
    await reader.event("US gunship strike near Kirkuk").focus();
    await reader.press("n");
    await reader.pause();
    expect(reader.hash()).toContain("sel=p:hillah");
  });

  test("on a phone are in the sheet, also of an event without a place", async () => {
    const reader = phone();
    await reader.begin("#sel=e:hillah-strike");
    const next = details(reader).getByRole("button", { name: "Next" });
    const box = await next.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    await next.tap();
    await reader.dialog("CENTCOM confirms the strikes").waitFor();
    await next.tap();
    await reader.dialog("Baghdad").waitFor();
    expect(await reader.isWithinWindow(next)).toBe(true);
    await reader.pause();
    expect(reader.hash()).toBe("#sel=e:pmo-statement");
    await details(reader).getByRole("button", { name: "Close" }).tap();
    expect(await details(reader).count()).toBe(0);
  });
});

describe("the order of the events", () => {
  test("is the reader's, in the list and in the link, and Back takes it back", async () => {
    const reader = visit();
    await reader.begin();
    expect((await reader.eventTitles())[0]).toBe("Siege of the US embassy in Baghdad");
    await reader.page.getByRole("radio", { name: "As it happened" }).focus();
    await reader.press("ArrowRight");
    await reader.pause();
    expect(reader.hash()).toBe("#order=told");
    expect((await reader.eventTitles()).slice(0, 2)).toEqual([
      "Prime Minister's Office condemns the strikes",
      "US airstrikes in Hillah",
    ]);
    await reader.back();
    expect(reader.hash()).toBe("");
    expect((await reader.eventTitles())[0]).toBe("Siege of the US embassy in Baghdad");
  });
});

test.each([320, 390, 719, 720])("nothing reaches beyond the sides at %d px", async (width) => {
  const reader = phone();
  await reader.begin("", { width, height: 700 });
  for (const lang of ["", "&lang=ar"])
    for (const view of [
      "#order=told&rel=all",
      "#sel=p:hillah&to=kirkuk",
      "#sel=e:centcom-statement",
    ]) {
      await reader.goTo(view + lang);
      expect(reader.hash()).toBe(view + lang);
      expect(await reader.sidewaysOverflow(), view + lang).toEqual([]);
    }
  expect(reader.errors).toEqual([]);
});

test("axe finds nothing in a view with all of it", async () => {
  for (const [reader, dark] of [
    [visit(), false],
    [phone(), false],
    [visit(), true],
  ] as const) {
    await reader.begin("#sel=p:hillah&order=told&rel=all&to=kirkuk", { dark });
    await reader.dialog("Hillah").getByText("About 330 km").waitFor();
    expect(await reader.axeViolations()).toEqual([]);
  }
});

test("an event without a place closes the details of one, and puts no place of the map into the link", async () => {
  const reader = visit();
  await reader.begin("", { width: 720, height: 700 });
  await reader.goTo("#sel=p:hillah&to=kirkuk");
  await reader.goTo("#sel=e:centcom-statement");
  expect(await reader.focused()).toMatch(/^Hillah/);
  // As long as the map would take to slide to what has the focus, and the page to write the address.
  for (let i = 0; i < 3; i++) await reader.pause();
  expect(reader.hash()).toBe("#sel=e:centcom-statement");
});
