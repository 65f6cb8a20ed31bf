import AxeBuilder from "axe-core";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { contextOptions, type Device, type Looks } from "./device.ts";
import { findSidewaysOverflow, goToTop } from "./in-the-page.ts";
import type { ChangedStory, Stage } from "./serve.ts";
import { isWithin } from "./is-within.ts";
import { PageParts } from "./page-parts.ts";
import { answerOf, TILE_HOST, type TileAnswers } from "./tile-host.ts";

const PATIENCE_MS = 15_000;

/** No host but this machine has an address, so that no test reaches one of the world. */
const NO_WORLD = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

let browser: Browser | undefined;

/** Call once in a test file: one browser for all of its readers. */
export const withBrowser = (): void => {
  beforeAll(async () => {
    const { path, env, args } = inject("stage").browser;
    browser = await chromium.launch({
      executablePath: path,
      args: [...args, NO_WORLD],
      env: { ...(process.env as Record<string, string>), ...env },
    });
  });
  afterAll(() => browser?.close());
};

/** The site under test, and the others. */
export const sites = (): Stage => inject("stage");

/** Address of a story that is the first one but for one change. */
export const changed = (story: ChangedStory): string => `${sites().others}s/${story}/`;

/** The one file that knows Playwright: a person with a fresh browser profile, in the story's words. */
export class Reader extends PageParts {
  readonly errors: string[] = [];
  readonly requests: string[] = [];

  private readonly context: BrowserContext;
  private readonly device: Device;

  private constructor(page: Page, context: BrowserContext, device: Device) {
    super(page);
    this.context = context;
    this.device = device;
    page.on("pageerror", ({ message }) => this.errors.push(message));
    page.on("console", (line) => {
      if (line.type() === "error") this.errors.push(line.text());
    });
    page.on("request", (request) => this.requests.push(request.url()));
  }

  static async arrive(hash = "", device: Device = {}, site = sites().site): Promise<Reader> {
    if (!browser) throw new Error("Call withBrowser() in the test file first.");
    const context = await browser.newContext(contextOptions(device));
    context.setDefaultTimeout(PATIENCE_MS);
    if (device.before !== undefined) await context.addInitScript(device.before);
    const reader = new Reader(await context.newPage(), context, device);
    if (device.tiles !== undefined) await reader.answerTiles(device.tiles);
    await reader.page.goto(site + hash);
    if (device.story !== false) await reader.settle();
    return reader;
  }

  /** Waits until the story is there and the page has gone quiet. */
  async settle(): Promise<void> {
    await this.page.getByRole("status").waitFor();
    await this.page.waitForLoadState("networkidle");
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** Longer than the page waits before it writes the address. */
  async pause(): Promise<void> {
    await this.page.waitForTimeout(450);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  /** Pulls the plug, after which nothing can be fetched, or puts it in again. */
  unplug(isOut = true): Promise<void> {
    return this.context.setOffline(isOut);
  }

  /** Follows a link to another view of the open story; the page stays. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), hash);
    await this.pause();
    await this.settle();
  }

  /** Has a window, a scheme and motion as they were on arrival, but for what is named. */
  async changeLooks(looks: Looks = {}): Promise<void> {
    const { viewport, ...media } = contextOptions({ ...this.device, ...looks });
    const { colorScheme, reducedMotion } = media;
    await this.page.setViewportSize(viewport);
    await this.page.emulateMedia({ media: null, colorScheme, reducedMotion });
  }

  /**
   * Begins in an open visit as in one of its own: at a view and its top, with nothing open over it
   * and nothing that has the focus.
   */
  async begin(hash = "", looks: Looks = {}): Promise<void> {
    if ((await this.page.locator("dialog:modal").count()) > 0) await this.press("Escape");
    await this.changeLooks(looks);
    await this.goTo(hash);
    await this.page.evaluate(goToTop);
  }

  hash(): string {
    return new URL(this.page.url()).hash;
  }

  async back(): Promise<void> {
    await this.page.goBack();
    await this.pause();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.page.waitForTimeout(60);
  }

  /**
   * Stands in for the host of the online tiles. From then on every request of the reader's comes
   * by here, which makes each visit a tenth dearer.
   */
  async answerTiles(answers: TileAnswers): Promise<void> {
    const tiles = `https://${TILE_HOST}/**`;
    await this.context.unroute(tiles);
    await this.context.route(tiles, (route) => {
      const answer = answerOf(route.request().url(), answers);
      return answer ? route.fulfill(answer) : route.abort();
    });
  }

  /** Hosts other than the site's own that were asked for anything. */
  foreignHosts(): string[] {
    const own = new URL(this.page.url()).host;
    const hosts = this.requests.map((url) => new URL(url).host).filter((host) => host !== "");
    return [...new Set(hosts)].filter((host) => host !== own);
  }

  async openLayers(): Promise<void> {
    await this.map().getByRole("button", { name: "Map layers" }).click();
    await this.layers().waitFor();
  }

  async choose(option: string): Promise<void> {
    await this.layers().getByRole("radio", { name: option }).click();
    await this.pause();
  }

  async answer(button: string): Promise<void> {
    await this.alert().getByRole("button", { name: button }).click();
    await this.pause();
  }

  async toggle(option: RegExp): Promise<void> {
    await this.page.getByRole("checkbox", { name: option }).click();
    await this.pause();
  }

  async reset(): Promise<void> {
    await this.page.getByRole("button", { name: "Reset filters" }).click();
    await this.pause();
  }

  async sharedLink(): Promise<string> {
    await this.page.getByRole("button", { name: "Share" }).click();
    const link = await this.page.getByRole("textbox", { name: "Link" }).inputValue();
    await this.press("Escape");
    return link;
  }

  /** Centre of a marker's target against the centre of the map, in pixels. */
  async offCentre(place: string): Promise<{ x: number; y: number }> {
    const marker = await this.marker(place).boundingBox();
    const map = await this.map().locator(".leaflet-container").boundingBox();
    if (!marker || !map) throw new Error(`No marker “${place}” or no map.`);
    return {
      x: marker.x + marker.width / 2 - (map.x + map.width / 2),
      y: marker.y + marker.height / 2 - (map.y + map.height / 2),
    };
  }

  /** Whether all of something lies on the map. */
  async isWithinMap(part: Locator): Promise<boolean> {
    return isWithin(await part.boundingBox(), await this.map().boundingBox());
  }

  /** Whether all of something lies in the window. */
  async isWithinWindow(part: Locator): Promise<boolean> {
    const window = this.page.viewportSize();
    return isWithin(await part.boundingBox(), window && { x: 0, y: 0, ...window });
  }

  /** Everything that reaches beyond the page's sides. */
  sidewaysOverflow(): Promise<string[]> {
    return this.page.evaluate(findSidewaysOverflow);
  }

  /** What axe finds, as `rule: targets`. */
  async axeViolations(within: Page | Frame = this.page): Promise<string[]> {
    // Once a page: it is half a megabyte of script.
    if (!(await within.evaluate(() => "axe" in window))) await within.evaluate(AxeBuilder.source);
    return within.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof AxeBuilder };
      const { violations } = await axe.run(document);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`,
      );
    });
  }

  /** Drags the map, and waits for the address of where it comes to rest. */
  async drag(dx: number, dy: number): Promise<void> {
    const [before, box] = [this.hash(), await this.map().boundingBox()];
    if (!box) throw new Error("There is no map.");
    const [x, y] = [box.x + box.width * 0.12, box.y + box.height * 0.6];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 });
    await this.page.mouse.up();
    await this.page.waitForFunction((hash) => location.hash !== hash, before);
  }
}
