import { describe, expect, test } from "vitest";
import { changed, Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import type { ChangedStory } from "./serve.ts";

withBrowser();

const LINKS: [what: string, hash: string, named: RegExp][] = [
  ["an unknown type", "#type=statement,flood", /event type ‘flood’ is not in this story/],
  ["a removed id", "#sel=p:mosul", /selected item ‘p:mosul’ is not in this story/],
  ["a truncated selection", "#map=7/33/44&sel=p:", /selected item ‘p:’ could not be read/],
  ["a truncated percent sign", "#q=%D8%A", /search text ‘%D8%A’ is cut off/],
  [
    "10 kB of text",
    `#q=${"x".repeat(10_000)}`,
    /search text ‘x+…’ is longer than 200 characters; the first 200 were applied/,
  ],
  ["a script", "#type=<script>alert(1)</script>", /event type ‘<script>alert\(1\)<\/script>’/],
  ["a place nowhere", "#map=7/95/44", /map position ‘7\/95\/44’ could not be read/],
  ["a zoom the map has not", "#map=20/33.34/44.4", /zoom 20 is beyond what this map has/],
  [
    "a selection its own filters hide",
    "#sel=e:hillah-strike&type=statement",
    /selected item ‘hillah-strike’ is hidden by the link’s own filters/,
  ],
  ["a newer version", "#v=9&type=statement", /version ‘9’/],
];

describe("a link that cannot be applied whole", () => {
  const visit = oneVisit();

  test("is named as it is followed, whatever is wrong with it", async () => {
    const reader = visit();
    await reader.begin();
    for (const [what, hash, named] of LINKS) {
      await reader.goTo(hash);
      expect((await reader.alert().innerText()).replace(/\s+/g, " "), what).toMatch(named);
    }
    expect(reader.errors).toEqual([]);
  });

  const ARRIVALS = LINKS.filter(([what]) => /removed|percent|hide|nowhere/.test(what));
  test.each(ARRIVALS)(
    "with %s is named on arrival, and the page is usable",
    async (_, hash, named) => {
      const reader = await Reader.arrive(hash);
      expect((await reader.alert().innerText()).replace(/\s+/g, " ")).toMatch(named);
      expect(await reader.alert().innerText()).toContain("Part of this link could not be applied");
      const undo = reader.page.getByRole("button", { name: "Undo" });
      if ((await reader.markerNames()).length === 0) await undo.click();
      await reader.marker("Baghdad").click();
      expect(await reader.dialog("Baghdad").isVisible()).toBe(true);
      expect(await reader.alert().count(), "the notice stays until it is dismissed").toBe(1);
      expect(reader.errors).toEqual([]);
      await reader.leave();
    },
  );

  test("can be dismissed, and a whole link has no notice", async () => {
    const reader = visit();
    await reader.begin("#type=flood");
    await reader.page.getByRole("button", { name: "Dismiss" }).click();
    expect(await reader.alert().count()).toBe(0);
    const other = await Reader.arrive("#type=statement");
    expect(await other.alert().count()).toBe(0);
    await other.leave();
  });
});

const BROKEN: [name: ChangedStory, events: number, said: RegExp][] = [
  ["not-json", 11, /story\.json:\d+:\d+: error: The file is not valid JSON/],
  ["missing-field", 11, /story\.json:1:1: error: In the field “headline”/],
  [
    "dangling-place",
    11,
    /story\.json:\d+:\d+: error: There is no “kirkouk” among the places.*Did you mean “kirkuk”/,
  ],
  [
    "broken-event",
    10,
    /story\.json:\d+:\d+: error: .*found “group-chance”.*Did you mean “group-change”/,
  ],
];

describe("a broken story", () => {
  test.each(BROKEN)(
    "(%s) shows what is good and says what is wrong where",
    async (name, events, said) => {
      const reader = await Reader.arrive("", {}, changed(name));
      expect(await reader.status()).toBe(`${events} of ${events} events shown`);
      expect((await reader.alert().innerText()).replace(/\s+/g, " ")).toMatch(said);
      await reader.marker("Hillah").click();
      expect(await reader.dialog("Hillah").isVisible()).toBe(true);
      await reader.leave();
    },
  );
});

describe("when a part of the page fails", () => {
  test("a map that throws leaves the list working", async () => {
    const before = `window.ResizeObserver = class { constructor() { throw new Error("no map today"); } };`;
    const reader = await Reader.arrive("", { before });
    expect(await reader.map().getByRole("alert").innerText()).toContain(
      "The map could not be drawn",
    );
    await reader.event("US airstrikes in Hillah").click();
    await reader.pause();
    expect(reader.hash()).toContain("sel=e:hillah-strike");
    await reader.toggle(/^Air\/drone strike/);
    expect(await reader.status()).toBe("6 of 11 events shown");
    await reader.leave();
  });

  test("without JavaScript the page has the whole text", async () => {
    const reader = await Reader.arrive("", { javaScript: false, story: false });
    const text = await reader.page.getByRole("main").innerText();
    for (const part of ["Iraq condemns a US airstrike", "a clear hostile act", "Known later"])
      expect(text).toContain(part);
    expect(await reader.sidewaysOverflow()).toEqual([]);
    await reader.leave();
  });

  test("without the story the page says so", async () => {
    const before = `window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));`;
    const reader = await Reader.arrive("", { before, story: false });
    expect(await reader.alert().innerText()).toContain("could not be loaded (Failed to fetch)");
    await reader.leave();
  });
});
