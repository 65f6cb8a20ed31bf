import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { Reader, sites, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const HERE = "#map=12/33.315/44.366";
const visit = oneVisit(HERE, {}, sites().made);

test("an archive lists what no zoom parts, and a link to that brings it back and moves nothing", async () => {
  const reader = visit();
  await reader.begin(HERE);
  const group = reader.map().getByRole("button", { name: /^[\d,]{2,} events near / });
  await group.first().focus();
  await reader.press("Enter");
  const list = reader.page.getByRole("dialog", { name: /^[\d,]+ events (?:here|within)/ });
  await list.waitFor();
  const heading = await list.getByRole("heading").innerText();
  expect(await reader.focused()).toBe(heading);
  // It scrolls within its card, which lies on the map; the focus goes no further than what is shown.
  const card = reader.map().locator(".leaflet-popup");
  const within = async (inner: Locator, outer: Locator): Promise<boolean> => {
    const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
    return !!a && !!b && a.y >= b.y - 1 && a.y + a.height <= b.y + b.height + 1;
  };
  expect(await within(list, card)).toBe(true);
  for (let n = 0; n < 12; n++) await reader.press("Tab");
  expect(await within(reader.page.locator(":focus"), card)).toBe(true);
  await list.getByRole("heading").focus();
  await expect.poll(() => reader.hash()).toMatch(/^#map=.*&group=\d+-[0-9a-z]+$/);
  const hash = reader.hash();
  // The list goes out of view with its point, and does not hold the map back.
  await reader.map().locator(".leaflet-container").focus();
  const lng = (of: string) => Number(/^#map=[^/]+\/[^/]+\/([\d.]+)/.exec(of)?.[1]);
  const isFar = () => lng(reader.hash()) > lng(hash) + 0.1;
  // A key pressed while the map still slides moves it no further.
  for (let n = 0; n < 60 && !isFar(); n++) await reader.press("ArrowRight");
  expect(isFar()).toBe(true);
  // What is not on the map is not in the address either, and nobody has to be told.
  const isListed = () => reader.hash().includes("group=");
  for (let n = 0; n < 60 && isListed(); n++) await reader.press("ArrowRight");
  await expect.poll(() => reader.hash()).not.toContain("group=");
  expect(await reader.alert().count()).toBe(0);
  expect(reader.errors).toEqual([]);

  const other = await Reader.arrive(hash, {}, sites().made);
  await other.page.getByRole("dialog", { name: heading }).waitFor();
  expect(await other.focused()).toBe("nothing");
  await other.pause();
  expect(other.hash()).toBe(hash);
  await other.leave();

  // Nor does it on a phone, where the list lies over its point rather than outside of the screen.
  const phone = await Reader.arrive(hash, { width: 390, height: 844 }, sites().made);
  const shown = phone.page.getByRole("dialog", { name: heading });
  await shown.waitFor();
  const { x = -1, width = 0 } = (await shown.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  await phone.leave();
});

test("a link to the list of a group that its map does not show says so, and Escape closes what is open", async () => {
  const { made } = sites();
  const first = visit();
  await first.begin(HERE);
  await first
    .map()
    .getByRole("button", { name: /^[\d,]{2,} events near / })
    .first()
    .focus();
  await first.press("Enter");
  await expect.poll(() => first.hash()).toContain("group=");
  const [, id = ""] = /group=([^&]+)/.exec(first.hash()) ?? [];

  const there = "#map=12/-40.00000/10.00000";
  const reader = await Reader.arrive(`${there}&sel=r:${id}&group=${id}`, {}, made);
  await reader.alert().waitFor();
  expect(await reader.alert().innerText()).toContain(
    `list on the map ‘${id}’: the map shows no such group here`,
  );
  await expect.poll(() => reader.hash()).not.toContain("group=");
  expect(reader.hash()).toContain(`sel=r:${id}`);
  await reader.press("Escape");
  await expect.poll(() => reader.hash()).toBe(there);
  await reader.leave();
});
