import { describe, expect, it } from "vitest";
import { sites, withBrowser, type Reader } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { arriveAtWorks as arrive, worksShown as shown } from "./works-archive.ts";
import { ROWS } from "./works-table.ts";

withBrowser();

const visit = oneVisit("", {}, `${sites().others}s/works/`);

const phone = oneVisit("", { width: 390, height: 844, touch: true }, `${sites().others}s/works/`);

const box = (reader: Reader) => reader.page.getByRole("searchbox", { name: "Words in events" });
const header = (reader: Reader) => reader.page.getByRole("combobox", { name: "Search" });
describe("words in an archive", () => {
  it("are found from the header, by their beginnings, and the link finds the same", async () => {
    const reader = visit();
    await reader.begin();
    await shown(reader, 60);
    await header(reader).fill("bridge");
    await reader.press("Enter");
    await shown(reader, 24);
    expect(reader.hash()).toBe("#q=bridge");
    await reader.page.getByText("Words are found by their beginnings").waitFor();
    await reader.toggle(/^Repair/);
    await shown(reader, 16);
    const link = new URL(await reader.sharedLink()).hash;
    expect(await reader.axeViolations()).toEqual([]);
    expect(reader.errors).toEqual([]);
    const other = await arrive("#q=bridge&type=flood");
    await shown(other, 16);
    await other.leave();
    expect(link).toContain("q=bridge");
    // What is chosen is hidden by other words: it is given up when the answer comes.
    await box(reader).fill("");
    await reader.event("Road wet").first().click();
    await expect.poll(() => reader.hash()).toContain("sel=r:");
    await box(reader).fill("الجسر");
    await shown(reader, 8);
    await expect.poll(() => reader.hash()).not.toContain("sel=");
  });

  it.each([
    ["a desk", visit, 800],
    ["a phone", phone, 844],
  ])(
    "are said over the list wherever it is scrolled on %s, and taken back there",
    async (_, on, height) => {
      const reader = on();
      await reader.begin("#q=bridge");
      await shown(reader, 24);
      const chip = reader.page.getByText("\u2068bridge\u2069: only events with all these words");
      await reader.page.locator("h3 button").last().scrollIntoViewIfNeeded();
      await reader.pause();
      const box = await chip.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(height);
      await reader.page.getByRole("button", { name: "Show events without these words" }).click();
      await shown(reader, ROWS);
      expect(await chip.count()).toBe(0);
      expect(reader.errors).toEqual([]);
    },
  );

  it("leave the header to parties and types of the archive", async () => {
    const reader = visit();
    await reader.begin();
    await header(reader).fill("road");
    const options = reader.page.getByRole("listbox").getByRole("option");
    expect(await options.allInnerTexts()).toEqual(["Road Office", "Show only events with “road”"]);
    await reader.press("Enter");
    await shown(reader, 30);
    await reader.reset();
    await header(reader).fill("repa");
    await reader.press("Enter");
    await shown(reader, 20);
  });

  it("that cannot be asked for are said to be missing, and are asked for again", async () => {
    const reader = await arrive();
    await reader.page.route("**/words.bin", (route) => route.abort());
    await box(reader).or(reader.page.getByText("More filters")).first().click();
    await box(reader).fill("wet");
    const alert = reader.alert().filter({ hasText: "could not be looked for" });
    await alert.waitFor();
    await shown(reader, 60);
    await reader.page.unroute("**/words.bin");
    await alert.getByRole("button", { name: "Try again" }).click();
    await shown(reader, 12);
    expect(await alert.count()).toBe(0);
    await reader.leave();
  });

  it("whose answer is slow leave the rows as they are, and the last text counts", async () => {
    const reader = await arrive();
    const held: (() => Promise<void>)[] = [];
    let isSlow = true;
    await reader.page.route("**/words.bin", (route) =>
      isSlow ? void held.push(() => route.continue()) : route.continue(),
    );
    await header(reader).fill("bridge");
    await reader.press("Enter");
    await expect.poll(() => held.length).toBe(1);
    expect(await reader.status()).toBe("Looking for “bridge”");
    const list = reader.page.getByRole("list", { name: "Events", exact: true });
    expect(await list.getByRole("listitem").first().getAttribute("aria-setsize")).toBe("60");
    await box(reader).fill("wet");
    await expect.poll(() => reader.status()).toBe("Looking for “wet”");
    await reader.pause();
    isSlow = false;
    for (const go of held) await go();
    await shown(reader, 12);
    await reader.pause();
    await shown(reader, 12);
    await reader.leave();
  });

  it("are told of in Arabic too, on a phone", async () => {
    const reader = visit();
    await reader.begin("#lang=ar&q=bridge", { width: 390, height: 844 });
    await expect.poll(() => reader.status()).toMatch(/٢٤/);
    await reader.page.getByText("تُوجد الكلمات من أولها").waitFor();
    expect(await reader.sidewaysOverflow()).toEqual([]);
  });
});
