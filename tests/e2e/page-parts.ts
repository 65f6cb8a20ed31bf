import type { Locator, Page } from "playwright-core";
import { nameOfFocus } from "./in-the-page.ts";

/** What a reader finds on the page, by its names. */
export class PageParts {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Online tiles that are to be seen on the map. */
  tiles(): Locator {
    return this.map().locator("img.leaflet-tile-loaded");
  }

  /** The panel of the button “Map layers”. */
  layers(): Locator {
    return this.map().getByRole("group", { name: "Map layers" });
  }

  map(): Locator {
    return this.page.getByRole("region", { name: "Map" });
  }

  marker(place: string): Locator {
    return this.map().getByRole("button", { name: new RegExp(`^${place}, `) });
  }

  async markerNames(): Promise<string[]> {
    return this.map().locator("[data-place]").allInnerTexts();
  }

  dialog(place: string): Locator {
    return this.page.getByRole("dialog", { name: place });
  }

  eventTitles(): Promise<string[]> {
    return this.page.getByRole("list", { name: "Events" }).locator("> li h3").allInnerTexts();
  }

  event(title: string): Locator {
    const list = this.page.getByRole("list", { name: "Events" });
    // Not the buttons in details that lead to related events.
    return list.getByRole("heading", { level: 3 }).getByRole("button", { name: title });
  }

  status(): Promise<string> {
    return this.page.getByRole("status").innerText();
  }

  alert(): Locator {
    return this.page.getByRole("alert");
  }

  /** Name or text of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(nameOfFocus);
  }
}
