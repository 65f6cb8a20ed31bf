import type { Locator } from "playwright-core";
import type { Reader } from "./driver.ts";

/** The dialog with the statements side by side. */
export const statementsOf = ({ page }: Reader): Locator =>
  page.getByRole("dialog", { name: "Statements, side by side" });

/** Tabs on until something with this name has the focus. */
export const tabTo = async (reader: Reader, name: RegExp): Promise<void> => {
  for (let i = 0; i < 80; i++) {
    await reader.press("Tab");
    if (name.test(await reader.focused())) return;
  }
  throw new Error(`The Tab key does not come to ${String(name)}.`);
};
