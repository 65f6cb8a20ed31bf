import { describe, expect, test } from "vitest";
import { statementsOf, tabTo } from "./comparison.ts";
import { withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const visit = oneVisit();

const STRIKE = "US airstrikes in Hillah";

describe("the statements side by side", () => {
  test("are reached from the popup with the keyboard alone, and closing goes back", async () => {
    const reader = visit();
    await reader.begin();
    await reader.marker("Hillah").focus();
    await reader.press("Enter");
    await reader.dialog("Hillah").waitFor();
    await tabTo(reader, /^Who says what$/);
    await reader.press("Enter");
    await tabTo(reader, /^Compare the statements$/);
    await reader.press("Enter");
    const table = statementsOf(reader).getByRole("table", { name: STRIKE });
    await table.waitFor();
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Question",
      "CENTCOM",
      "Prime Minister's Office",
      "Airwars",
    ]);
    expect(await table.getByRole("rowheader", { name: /^People killed/ }).innerText()).toContain(
      "These statements differ",
    );
    await reader.press("Escape");
    expect(await statementsOf(reader).count()).toBe(0);
    expect(await reader.focused()).toBe("Compare the statements");
    expect(await reader.dialog("Hillah").isVisible()).toBe(true);
    expect(reader.errors).toEqual([]);
  });

  test("are reached from the list, and lead to the event on the map", async () => {
    const reader = visit();
    await reader.begin();
    const list = reader.page.getByRole("list", { name: "Events" });
    await list
      .getByText(/^Details · 2 quotes/)
      .first()
      .focus();
    await reader.press("Enter");
    await tabTo(reader, /^Compare the statements$/);
    await reader.press("Enter");
    await tabTo(reader, /^Show the event$/);
    await reader.press("Enter");
    await reader.dialog("Erbil Airport").waitFor();
    expect(reader.hash()).toBe("#sel=e:erbil-drone-attack");
    expect(await reader.focused()).toBe("Erbil Airport");
  });

  test("of the whole story can be narrowed to what differs", async () => {
    const reader = visit();
    await reader.begin();
    await reader.page.getByRole("button", { name: "All statements, side by side" }).click();
    const dialog = statementsOf(reader);
    await dialog.waitFor();
    expect(await dialog.getByRole("table").count()).toBe(3);
    await dialog.getByRole("checkbox").press("Space");
    expect(await dialog.getByRole("table").count()).toBe(1);
    expect(await dialog.getByRole("rowheader", { name: /^Target/ }).count()).toBe(0);
  });

  test.each([320, 390, 1280])("are a table without anything cut off at %i px", async (width) => {
    const reader = visit();
    await reader.begin("", { width, height: 700 });
    await reader.page.getByRole("button", { name: "All statements, side by side" }).click();
    const table = statementsOf(reader).getByRole("table", { name: STRIKE });
    await table.waitFor();
    expect(await table.getByRole("cell").count()).toBe(27);
    expect(await table.getByRole("columnheader").count()).toBe(4);
    expect(await reader.sidewaysOverflow()).toEqual([]);
    const close = statementsOf(reader).getByRole("button", { name: "Close" });
    await table.getByRole("rowheader", { name: /^Sovereignty/ }).scrollIntoViewIfNeeded();
    expect(await reader.isWithinWindow(close)).toBe(true);
    expect(await reader.axeViolations()).toEqual([]);
  });
});

describe("without a mouse", () => {
  test("“disputed only” is one key press, is in the link, and is taken back", async () => {
    const reader = visit();
    await reader.begin();
    await reader.page.getByRole("button", { name: "Disputed only (1)" }).focus();
    await reader.press("Enter");
    await reader.pause();
    expect(reader.hash()).toBe("#claim=contested");
    expect(await reader.eventTitles()).toEqual([STRIKE]);
    await reader.press("Enter");
    await reader.pause();
    expect(reader.hash()).toBe("");
    expect(await reader.status()).toBe("11 of 11 events shown");
  });

  test("the help opens with ? while the map has the focus, and nowhere else", async () => {
    const reader = visit();
    await reader.begin();
    const help = reader.page.getByRole("dialog", { name: "Keys" });
    await reader.page.getByRole("button", { name: "Disputed only (1)" }).focus();
    await reader.press("?");
    expect(await help.count()).toBe(0);
    await reader.map().locator(".leaflet-container").focus();
    await reader.press("?");
    await help.waitFor();
    expect(await help.innerText()).toContain("Move the map");
    await reader.press("Escape");
    expect(await help.count()).toBe(0);
    await reader.marker("Baghdad").focus();
    await reader.press("?");
    await help.waitFor();
    await reader.press("Escape");
    expect(await reader.focused()).toContain("Baghdad, 2 events");
  });
});

describe("what stands under the list", () => {
  test.each([320, 1280])("opens with the keyboard at %i px", async (width) => {
    const reader = visit();
    await reader.begin("", { width, height: 700 });
    const later = reader.page.getByRole("region", { name: "Known later" });
    await later.getByText("Known later").focus();
    await later.locator("summary").press("Enter");
    expect(await later.innerText()).toContain("Airwars records two civilian men killed");
    await reader.page.getByText("Corrections (0)").press("Enter");
    expect(await reader.page.getByText("Revision 1, 22 November 2026").isVisible()).toBe(true);
    expect(await reader.sidewaysOverflow()).toEqual([]);
    await later.getByRole("button", { name: /^“destroyed the targeted/ }).press("Enter");
    await reader.dialog("Hillah").waitFor();
    expect(reader.hash()).toBe("#sel=q:centcom-no-civilians");
    // Folded again, as they were found.
    await later.locator("summary").press("Enter");
    await reader.page.getByText("Corrections (0)").press("Enter");
  });
});

describe("the help", () => {
  test("has a button that is seen on the map, also at 320 px", async () => {
    const reader = visit();
    await reader.begin("", { width: 320, height: 640 });
    const button = reader.map().getByRole("button", { name: "Keys" });
    expect(await reader.isWithinMap(button)).toBe(true);
    await button.press("Enter");
    await reader.page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await reader.sidewaysOverflow()).toEqual([]);
    expect(await reader.axeViolations()).toEqual([]);
    await reader.press("Escape");
    expect(await reader.focused()).toBe("Keys");
  });
});
