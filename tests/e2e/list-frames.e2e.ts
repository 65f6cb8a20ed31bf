import { describe, expect, it } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";

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

describe("the list of an archive", () => {
  it("has rows of other heights where they belong in the first frame of a filter", async () => {
    const reader = await Reader.arrive("", { width: 1000, height: 1400 }, sites().made);
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
    await reader.leave();
  });
});
