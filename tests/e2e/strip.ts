import type { Locator } from "playwright-core";
import type { Reader } from "./driver.ts";

/** The timeline as a reader finds and handles it. */
export class Strip {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  events(): Locator {
    return this.#reader.page
      .getByRole("group", { name: /^(Timeline|الخط الزمني)$/ })
      .getByRole("button");
  }

  event(title: string): Locator {
    return this.events().filter({ hasText: title });
  }

  slider(side: "begin" | "end"): Locator {
    const { page } = this.#reader;
    return page.getByRole("slider").nth(side === "begin" ? 0 : 1);
  }

  /** Where the events begin, in pixels from the left, in their order. */
  async lefts(): Promise<number[]> {
    const boxes = await Promise.all((await this.events().all()).map((one) => one.boundingBox()));
    return boxes.map((box) => box?.x ?? NaN);
  }

  async #points(from: number, to: number): Promise<{ x: number; y: number }[]> {
    const strip = this.#reader.page.locator("[data-strip]");
    await strip.scrollIntoViewIfNeeded();
    const box = await strip.boundingBox();
    if (!box) throw new Error("There is no strip.");
    // Low in the strip, under the lanes that are full of signs.
    const y = box.y + box.height * 0.62;
    return [from, (from + to) / 2, to].map((part) => ({ x: box.x + box.width * part, y }));
  }

  /** Drags over parts of the strip's width, counted from the left. */
  async drag(from: number, to: number): Promise<void> {
    const { mouse } = this.#reader.page;
    const [first, ...others] = await this.#points(from, to);
    await mouse.move(first?.x ?? 0, first?.y ?? 0);
    await mouse.down();
    for (const { x, y } of others) await mouse.move(x, y, { steps: 4 });
    await mouse.up();
    await this.#reader.pause();
  }

  /** The same with a finger. */
  async swipe(from: number, to: number): Promise<void> {
    const { page } = this.#reader;
    const points = await this.#points(from, to);
    const session = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: typeof points) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", points.slice(0, 1));
    for (const point of points.slice(1)) await send("touchMove", [point]);
    await send("touchEnd", []);
    await this.#reader.pause();
  }
}
