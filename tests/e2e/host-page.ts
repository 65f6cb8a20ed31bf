import { mkdirSync, writeFileSync } from "node:fs";
import type { CDPSession, FrameLocator } from "playwright-core";
import { heightScript } from "../../src/explore/embed/code.ts";
import { Reader } from "./driver.ts";
import type { Device } from "./device.ts";
import type { SiteHost } from "./site-host.ts";

/** What the frames said to the page around them. */
interface Heard {
  type: string;
  hash?: string;
  height?: number;
}

/** The listener of docs/embedding.md, what it heard, and text enough to scroll. */
const article = (frame: string, origin: string): string => `<!doctype html>
<html lang="en"><head><title>Article</title><meta name="viewport" content="width=device-width">
<style>body { margin: 0 } iframe { display: block; border: 0 } p { height: 1500px; margin: 0 }</style>
</head><body><main><h1>Article</h1>${frame}<p>Text of the article.</p></main>
${heightScript(origin)}
<script>window.heard = []; addEventListener("message", (event) => { heard.push(event.data) });</script>
</body></html>`;

/** A page of another origin, with a story in a frame. */
export class HostPage {
  readonly reader: Reader;
  readonly frame: FrameLocator;
  #session: CDPSession | undefined;

  private constructor(reader: Reader) {
    this.reader = reader;
    this.frame = reader.page.frameLocator("iframe");
  }

  static async open(
    host: SiteHost,
    folder: string,
    src: string,
    { size = [640, 480], ...device }: Device & { size?: [number, number] } = {},
  ): Promise<HostPage> {
    const [width, height] = size;
    const frame = `<iframe src="${src}" title="Map" width="${width}" height="${height}"></iframe>`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/article.html`, article(frame, new URL(src).origin));
    const reader = await Reader.arrive("article.html", { ...device, story: false }, host.site);
    const page = new HostPage(reader);
    await page.frame.locator("[data-place]").first().waitFor();
    await reader.page.waitForLoadState("networkidle");
    return page;
  }

  /**
   * Begins in an open page as in one of its own: at its top, with the story's first view in a frame
   * of a size, of which nothing was heard yet.
   */
  async begin([width, height]: [number, number] = [640, 480]): Promise<void> {
    const { page } = this.reader;
    await page.mouse.move(1270, 5);
    await this.say({ type: "dateline:set", hash: "" });
    await page.evaluate(
      ([width, height]) => {
        const frame = document.querySelector("iframe");
        Object.assign(frame ?? {}, { width, height });
        frame?.style.removeProperty("height");
        scrollTo(0, 0);
        Object.assign(window, { heard: [] });
      },
      [String(width), String(height)],
    );
  }

  heard(): Promise<Heard[]> {
    return this.reader.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  }

  async views(): Promise<(string | undefined)[]> {
    const heard = await this.heard();
    return heard.flatMap(({ type, hash }) => (type === "dateline:view" ? [hash] : []));
  }

  /** As the page around the frame says it. */
  async say(message: unknown): Promise<void> {
    await this.reader.page.evaluate(
      (data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"),
      message,
    );
    await this.reader.pause();
  }

  scrolled(): Promise<number> {
    return this.reader.page.evaluate(() => window.scrollY);
  }

  frameHeight(): Promise<number> {
    return this.reader.page.evaluate(() => document.querySelector("iframe")?.offsetHeight ?? 0);
  }

  /** How much higher the frame is than what it shows; less than nothing where it is too low. */
  spare(): Promise<number> {
    return this.frame
      .locator("#root > div")
      .evaluate((page) => Math.trunc(innerHeight - page.getBoundingClientRect().height));
  }

  /** By how much the frame's document scrolls; a wheel over it would do that before it moves the page. */
  ownScroll(): Promise<number> {
    return this.frame.locator("html").evaluate((html) => html.scrollHeight - innerHeight);
  }

  /** Centre of the frame, in the window. */
  async centre(): Promise<{ x: number; y: number }> {
    const box = await this.reader.page.locator("iframe").boundingBox();
    if (!box) throw new Error("There is no frame.");
    return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 400) * 0.6 };
  }

  async wheel(dy: number): Promise<void> {
    const { x, y } = await this.centre();
    await this.reader.page.mouse.move(x, y);
    await this.reader.page.mouse.wheel(0, dy);
    await this.reader.pause();
  }

  /** What axe finds within the frame. */
  async violations(): Promise<string[]> {
    return this.reader.axeViolations(this.reader.page.frames()[1]);
  }

  /** Fingers on the window, at their places in it. */
  async touch(
    type: "touchStart" | "touchMove" | "touchEnd",
    at: [number, number][],
  ): Promise<void> {
    this.#session ??= await this.reader.page.context().newCDPSession(this.reader.page);
    const touchPoints = at.map(([x, y], id) => ({ x, y, id }));
    await this.#session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await this.reader.page.waitForTimeout(30);
  }
}
