import { describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";

withBrowser();

describe("the code of a frame", () => {
  test("is made from the dialog “Share”, with the frame before one's eyes", async () => {
    const reader = await Reader.arrive("#sel=p:hillah");
    await reader.page.getByRole("button", { name: "Share" }).click();
    await reader.dialog("Share").getByRole("button", { name: "Show on another page" }).click();
    const dialog = reader.dialog("Show on another page");
    const preview = reader.page.frameLocator("dialog iframe");
    await preview.getByRole("region", { name: "Map" }).waitFor();
    const code = await dialog
      .getByRole("textbox", { name: "Code for the page", exact: true })
      .inputValue();
    expect(code).toMatch(/^<iframe src="http[^"]*\/embed\/hillah-2023-12\/[^"]*#[^"]*sel=p:hillah/);
    expect(await reader.axeViolations()).toEqual([]);
    expect(reader.errors).toEqual([]);
    await reader.press("Escape");
    expect(await dialog.isVisible()).toBe(false);
    const share = reader.page.getByRole("button", { name: "Share" });
    expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
    await reader.leave();
  });
});
