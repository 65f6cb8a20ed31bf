import type { Locator } from "playwright-core";
import type { Reader } from "./driver.ts";

/** The title of the event the page says the reader is at, with its number. */
export const stepOf = async (reader: Reader): Promise<string> => {
  const live = reader.page.locator("[data-panel] [aria-live=polite]");
  return (await live.first().textContent()) ?? "";
};

export const stepButton = (reader: Reader, name: string): Locator =>
  reader.page.locator("[data-panel]").getByRole("button", { name, exact: true });

/** Presses a step button of the panel. */
export const step = async (reader: Reader, name: "Next" | "Previous"): Promise<void> => {
  await stepButton(reader, name).click();
  await reader.pause();
};

/** The arcs on the map: how many have a direction and how many have none. */
export const arcs = async (reader: Reader): Promise<{ directed: number; even: number }> => {
  const drawn = reader.map().locator("[data-arc]");
  // They are fetched after the first load.
  await reader.map().locator(".leaflet-arcs-pane svg").waitFor({ state: "attached" });
  return {
    directed: await drawn.and(reader.page.locator("[data-arc=directed]")).count(),
    even: await drawn.and(reader.page.locator("[data-arc=even]")).count(),
  };
};

export const details = (reader: Reader): Locator => reader.page.getByRole("dialog");
