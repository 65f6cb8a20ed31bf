import { describe, expect, it } from "vitest";
import { COUNT_WORK, workOf } from "./count-work.ts";
import type { Looks } from "./device.ts";
import { Reader, sites, withBrowser } from "./driver.ts";
import { groups, groupsWithoutSign } from "./group-signs.ts";
import { oneVisit } from "./one-visit.ts";
import { pinch } from "./pinch.ts";

withBrowser();

const arrive = async (hash = "", device = {}): Promise<Reader> => {
  const reader = await Reader.arrive(hash, device, sites().made);
  await reader.page.locator("[data-group], [data-points]").first().waitFor();
  return reader;
};

const visit = oneVisit("", {}, sites().made);

/** Parts of the map that a filter has rendered anew, at most. */
const MOST_RENDERED = 40;

/** The one visit at a view. */
const begin = async (hash = "", looks: Looks = {}): Promise<Reader> => {
  await visit().begin(hash, looks);
  await visit().page.locator("[data-group], [data-points]").first().waitFor();
  return visit();
};

const points = async (reader: Reader): Promise<number> =>
  Number(await reader.map().locator("[data-points]").getAttribute("data-points"));

describe("an archive on the page", () => {
  it("is filtered and counted by the filters of a story and the ends of its timeline, and says so in the link", async () => {
    const reader = await begin();
    expect(await reader.status()).toBe("20,000 of 20,000 events shown");
    await reader.toggle(/^Air\/drone strike/);
    const [shown = 0] = (await reader.status()).match(/[\d,]+/g) ?? [];
    expect(Number(String(shown).replaceAll(",", ""))).toBeLessThan(20_000);
    expect(reader.hash()).toMatch(/^#type=armed-clash,/);
    await reader.back();
    expect(await reader.status()).toBe("20,000 of 20,000 events shown");
    expect(await reader.axeViolations()).toEqual([]);
    await reader.page.getByRole("slider", { name: "Beginning of the period" }).focus();
    await reader.press("PageUp");
    await reader.pause();
    expect(reader.hash()).toBe("#t=2015-02-01/..");
    expect(await reader.status()).not.toBe("20,000 of 20,000 events shown");
    expect(reader.errors).toEqual([]);
  });

  it("is written to the page once for a filter, and makes buttons for new groups alone", async () => {
    const reader = await arrive("#map=7/33.3/44.4", { before: COUNT_WORK });
    const keys = (): Promise<(string | null)[]> =>
      groups(reader).evaluateAll((all) => all.map((one) => one.getAttribute("data-group")));
    const strikes = (): Promise<void> => reader.toggle(/^Air\/drone strike/);
    const all = await keys();
    await strikes();
    const some = await keys();
    const lone = (some: readonly unknown[], others: readonly unknown[]): number =>
      some.filter((key) => !others.includes(key)).length;
    expect(lone(all, some)).toBeGreaterThan(0);
    expect(lone(all, some)).toBeLessThan(all.length / 2);
    // Once for the filter, and once for the map's names, which make room when the reader pauses.
    expect(await workOf(reader, strikes)).toMatchObject({ commits: 2, elements: lone(all, some) });
    expect(await workOf(reader, strikes)).toMatchObject({ commits: 2, elements: lone(some, all) });
    // However many groups change, and whatever else stands on the map.
    const work = await workOf(reader, strikes);
    expect(await groups(reader).count()).toBeGreaterThan(MOST_RENDERED);
    expect(work.inMap).toBeGreaterThan(0);
    expect(work.inMap).toBeLessThanOrEqual(MOST_RENDERED);
    await reader.leave();
  });

  it("stands on the map in at most 300 groups with a name, of which one chosen by key comes nearer", async () => {
    const reader = await begin("#map=7/33.3/44.4");
    const count = await groups(reader).count();
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThanOrEqual(300);
    expect(await groups(reader).first().getAttribute("aria-label")).toMatch(/[\d,]+ events? near/);
    // By its town once the map's names are there, in the reader's language.
    const namedBy = (name: RegExp) => reader.page.getByRole("button", { name }).first().waitFor();
    await namedBy(/events near Baghdad/);
    await reader.page.getByRole("button", { name: "العربية" }).click();
    await namedBy(/قرب بغداد/);
    await reader.page.getByRole("button", { name: "English" }).click();
    await namedBy(/events near Baghdad/);
    await groups(reader)
      .nth(Math.floor(count / 2))
      .focus();
    await reader.press("Enter");
    await expect.poll(() => Number(/#map=([\d.]+)/.exec(reader.hash())?.[1])).toBeGreaterThan(7);
  });

  it("draws a group's sign where its button is: at rest, after a pan, and while fingers spread", async () => {
    const reader = await arrive("#map=7/33.3/44.4", { width: 390, height: 844, touch: true });
    expect(await groupsWithoutSign(reader)).toEqual([]);
    await reader.drag(-100, 50);
    await expect.poll(() => reader.hash()).not.toBe("#map=7/33.3/44.4");
    await expect.poll(() => groupsWithoutSign(reader)).toEqual([]);
    await pinch(reader, async () => expect(await groupsWithoutSign(reader)).toEqual([]));
    await reader.leave();
  });

  it("is dragged by a group too, which opens by a click and not by a drag", async () => {
    const reader = await begin("#map=7/33.3/44.4");
    const zoom = () => Number(/#map=([\d.]+)/.exec(reader.hash())?.[1]);
    const middle = async () => {
      const all = await groups(reader).count();
      const box = await groups(reader)
        .nth(Math.floor(all / 2))
        .boundingBox();
      return { x: (box?.x ?? 0) + 22, y: (box?.y ?? 0) + 22 };
    };
    const { mouse } = reader.page;
    const { x, y } = await middle();
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x - 60, y - 30, { steps: 6 });
    await mouse.up();
    await expect.poll(() => reader.hash()).not.toBe("#map=7/33.3/44.4");
    expect(zoom()).toBe(7);
    const there = await middle();
    await mouse.click(there.x, there.y);
    await expect.poll(zoom).toBeGreaterThan(7);
  });

  it("is shown row by row where few are in view, and a click on one opens it", async () => {
    const reader = await begin("#map=9/31.5/41.5");
    expect(await points(reader)).toBeGreaterThan(5);
    const canvas = await reader.map().locator("[data-points]").boundingBox();
    if (!canvas) throw new Error("no points");
    // The first row under the pointer, wherever on the map it is.
    const found = await reader.page.evaluate(({ x, y, width, height }) => {
      const map = document.querySelector<HTMLElement>(".leaflet-container");
      for (let top = 60; top < height - 60; top += 6)
        for (let left = 60; left < width - 80; left += 6) {
          const at = { clientX: x + left, clientY: y + top, bubbles: true };
          document
            .elementFromPoint(at.clientX, at.clientY)
            ?.dispatchEvent(new MouseEvent("mousemove", at));
          if (map?.style.cursor === "pointer") return [at.clientX, at.clientY] as const;
        }
      return null;
    }, canvas);
    if (!found) throw new Error("no row under the pointer");
    await reader.page.mouse.click(...found);
    await expect.poll(() => reader.hash()).toMatch(/sel=r:\d+/);
    await reader.dialog("Made event").waitFor();
    await reader.press("Escape");
    await expect.poll(() => reader.hash()).not.toContain("sel=");
  });

  it("is gone through point by point with the keys, and each opens and gives the focus back", async () => {
    const reader = await begin("#map=9/31.5/41.5");
    const point = reader.map().locator("[data-point]");
    await point.focus();
    const [, at, total] = /, (\d+) of (\d+) in view/.exec(await point.innerText()) ?? [];
    expect(Number(total)).toBeGreaterThan(5);
    // Some lie in cells that reach beyond the view.
    expect(Number(total)).toBeLessThan(await points(reader));
    await reader.press("PageDown");
    const next = (Number(at) % Number(total)) + 1;
    await expect.poll(() => reader.focused()).toContain(`, ${next} of ${total} in view`);
    const place = await point.boundingBox();
    const before = await reader.focused();
    await reader.press("ArrowRight");
    await expect.poll(() => reader.focused()).not.toBe(before);
    expect((await point.boundingBox())?.x).toBeGreaterThan(place?.x ?? Infinity);
    const name = await reader.focused();
    await reader.press("Enter");
    await expect.poll(() => reader.hash()).toMatch(/sel=r:\d+/);
    await reader.press("Escape");
    await expect.poll(() => reader.focused()).toBe(name);
    // N goes to the first row in the order of time, and on.
    await reader.map().locator(".leaflet-container").focus();
    await reader.press("n");
    await reader.dialog("Made event").waitFor();
    const [first] = /sel=.*/.exec(reader.hash()) ?? [];
    const step = reader.page.getByText("1 of 20,000", { exact: true });
    await step.waitFor();
    await reader.press("n");
    await reader.page.getByText("2 of 20,000", { exact: true }).waitFor();
    await reader.press("p");
    await step.waitFor();
    expect(reader.hash()).toContain(first ?? "no row");
  });

  it("is listed in the order of time, gone through by key, and a row's link opens it", async () => {
    const reader = await begin();
    const list = reader.page.getByRole("list", { name: "Events", exact: true });
    const first = list.getByRole("listitem").first();
    expect(await first.getAttribute("aria-setsize")).toBe("20000");
    await list.getByRole("heading", { level: 3 }).getByRole("button").first().focus();
    await reader.press("End");
    await expect.poll(() => reader.focused()).toMatch(/^Made event/);
    await reader.press("Enter");
    await expect.poll(() => reader.hash()).toMatch(/sel=r:\d+/);
    const link = await reader.sharedLink();
    const other = await arrive(new URL(link).hash);
    expect(await other.page.getByRole("dialog").innerText()).toContain("Nothing of this happened.");
    await other.leave();
  });

  it("fits a phone, in Arabic too", async () => {
    const reader = await begin("#lang=ar&sel=r:77", { width: 390, height: 844 });
    expect(await reader.sidewaysOverflow()).toEqual([]);
    expect(await reader.page.getByRole("dialog").innerText()).toContain("Made event 77");
    expect(await reader.axeViolations()).toEqual([]);
  });
});
