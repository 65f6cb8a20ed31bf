import { describe, expect, it } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const ROWS = "ol[aria-labelledby=events-heading] > li";

/** By how much each row begins above the end of the one before it, in pixels, where it does. */
const overlapsOf = (rows: Element[]): number[] =>
  rows
    .map((row) => row.getBoundingClientRect())
    .flatMap(({ top }, at, all) => (at > 0 ? (all[at - 1]?.bottom ?? top) - top : []))
    .filter((by) => by > 0);

const topsOf = (rows: Element[]): string[] =>
  rows.map((row) => (row as HTMLElement).style.insetBlockStart);

/** Where a list's rows stand in the frame that follows a click on a box. */
const topsAfterClick = (box: Element, rows: string): Promise<string[]> => {
  (box as HTMLElement).click();
  return new Promise((tell) =>
    requestAnimationFrame(() =>
      tell(
        Array.from(
          document.querySelectorAll<HTMLElement>(rows),
          (row) => row.style.insetBlockStart,
        ),
      ),
    ),
  );
};

/** Runs in the page: counts the frames in which rows overlap, or do not fill what is seen of the list. */
const WATCH_FRAMES = `
  window.faults = [];
  window.watchFrames = () => {
    const fault = () => {
      const list = document.querySelector("ol[aria-labelledby=events-heading]");
      const panel = list.closest("[data-panel]");
      const isPanel = getComputedStyle(panel).overflowY !== "visible";
      const view = isPanel ? panel.getBoundingClientRect() : { top: 0, bottom: innerHeight };
      const { top, bottom } = list.getBoundingClientRect();
      const [from, to] = [Math.max(view.top, top), Math.min(view.bottom, bottom)];
      const rows = Array.from(list.children, (row) => row.getBoundingClientRect());
      if (rows.some((row, at) => at > 0 && rows[at - 1].bottom > row.top)) return "overlap";
      const seen = rows.filter((row) => row.bottom > from && row.top < to);
      if (from < to && !(seen[0]?.top <= from + 3 && seen.at(-1).bottom >= to - 3)) return "gap";
    };
    // Called after all observers of the page, right before the frame is painted.
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.cssText = "position: fixed; block-size: 1px";
    new ResizeObserver(() => faults.push(fault())).observe(probe);
    let frames = 0;
    const next = () => {
      probe.style.inlineSize = 1 + (frames++ % 2) + "px";
      requestAnimationFrame(next);
    };
    next();
  };
`;

const visit = oneVisit("", {}, sites().made);

/** Runs in the page: the topmost row in view and the last that is wholly in it, and the row with the focus. */
const seenRows = (rows: Element[]) => {
  const panel = rows[0]?.closest("[data-panel]");
  const isPanel = panel && getComputedStyle(panel).overflowY !== "visible";
  const view = isPanel ? panel.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const [first, ...others] = rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > view.top + 1 && top < view.bottom;
  });
  const whole = [first, ...others].filter(
    (row) => (row?.getBoundingClientRect().bottom ?? Infinity) <= view.bottom + 1,
  );
  const nameOf = (row: Element | null | undefined): string =>
    row?.querySelector("h3")?.textContent ?? "none";
  return {
    topmost: nameOf(first),
    offset: Math.round((first?.getBoundingClientRect().top ?? NaN) - view.top),
    last: Number(whole.at(-1)?.getAttribute("aria-posinset")),
    focused: nameOf(document.activeElement?.closest("li")),
  };
};

const seen = (reader: Reader) => reader.page.locator(ROWS).evaluateAll(seenRows);

const focusFirst = (reader: Reader): Promise<void> =>
  reader.page.locator(`${ROWS} h3 button`).first().focus();

describe("the list of an archive", () => {
  it("has rows of other heights where they belong in the first frame of a filter", async () => {
    const reader = visit();
    await reader.begin("", { width: 1000, height: 1400 });
    const rows = reader.page.locator(ROWS);
    const strikes = /^Air\/drone strike/;
    // So that the texts of all rows that come are known.
    await reader.toggle(strikes);
    await reader.toggle(strikes);
    const before = await rows.evaluateAll(topsOf);
    const box = reader.page.getByRole("checkbox", { name: strikes });
    const first = await box.evaluate(topsAfterClick, ROWS);
    expect(first).not.toEqual(before);
    await reader.pause();
    expect(await rows.evaluateAll(topsOf)).toEqual(first);
    expect(await rows.evaluateAll(overlapsOf)).toEqual([]);
  });

  it("has no frame in which rows overlap or are missing while it is scrolled", async () => {
    const reader = await Reader.arrive("", { before: WATCH_FRAMES }, sites().made);
    const { page } = reader;
    await page.evaluate("watchFrames()");
    await page.locator("[data-panel]").evaluate((panel) => (panel.scrollTop = 900_000));
    await reader.pause();
    await page.mouse.move(200, 500);
    for (let n = 0; n < 12; n++) {
      await page.mouse.wheel(0, n % 4 === 3 ? 700 : -400);
      await page.waitForTimeout(40);
    }
    await page.locator("[data-panel]").evaluate((panel) => (panel.scrollTop = 0));
    await reader.toggle(/^Air\/drone strike/);
    const frames = await page.evaluate<(string | null)[]>("faults");
    expect(frames.length).toBeGreaterThan(20);
    expect(frames.filter((fault) => fault)).toEqual([]);
    await reader.leave();
  });

  it("has the last row in view after End, and the first after Home, on a phone too", async () => {
    const reader = visit();
    await reader.begin("", { width: 390, height: 844 });
    await focusFirst(reader);
    await reader.press("End");
    await reader.pause();
    expect((await seen(reader)).last).toBe(20_000);
    await reader.press("PageUp", "PageUp");
    await reader.pause();
    const { topmost, focused } = await seen(reader);
    expect(topmost).toBe(focused);
    await reader.press("Home");
    await reader.pause();
    const first = await seen(reader);
    expect(first.topmost).toBe(first.focused);
    expect(first.offset).toBe(0);
  });

  it("begins with the same row, and leaves the focus where it is, when the window becomes narrow", async () => {
    const reader = visit();
    await reader.begin();
    await focusFirst(reader);
    await reader.press("PageDown", "PageDown", "PageDown");
    await reader.page.mouse.move(200, 500);
    for (const dy of [0, 3000]) {
      await reader.page.mouse.wheel(0, dy);
      await reader.pause();
      const before = await seen(reader);
      expect(before.focused).not.toBe("none");
      for (const [width, height] of [
        [390, 844],
        [844, 390],
        [1280, 800],
      ] as const) {
        await reader.page.setViewportSize({ width, height });
        await reader.pause();
        const { topmost, offset, focused } = await seen(reader);
        expect([topmost, focused]).toEqual([before.topmost, before.focused]);
        expect(Math.abs(offset - before.offset)).toBeLessThan(2);
      }
    }
  });

  it.each([
    ["a desk", { width: 1280, height: 800 }],
    ["a phone", { width: 390, height: 844 }],
  ])("keeps the reader's rows under filters, and comes back to them, on %s", async (_, looks) => {
    const reader = visit();
    await reader.begin("", looks);
    await focusFirst(reader);
    for (let n = 0; n < 20; n++) await reader.press("PageDown");
    await reader.pause();
    const before = await seen(reader);
    const click = async (at: number): Promise<void> => {
      const box = reader.page.getByRole("group", { name: "Event type" }).getByRole("checkbox");
      await box.nth(at).evaluate((input) => (input as HTMLElement).click());
      await reader.pause();
    };
    await click(0);
    await click(1);
    await click(2);
    for (let n = 0; n < 3; n++) await reader.back();
    const { topmost, offset } = await seen(reader);
    expect(topmost).toBe(before.topmost);
    expect(Math.abs(offset - before.offset)).toBeLessThan(2);
  });
});
