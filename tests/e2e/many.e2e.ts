import { beforeAll, describe, expect, it } from "vitest";
import { withBrowser, type Reader } from "./driver.ts";
import { groupsWithoutSign } from "./group-signs.ts";
import { oneVisit } from "./one-visit.ts";
import { OwnStory, type OwnFile } from "./own-story.ts";
import { Strip } from "./strip.ts";

withBrowser();

const SIDE = 18;
const PER_PLACE = 4;

/** Places on a grid about Iraq, each with some events, and three that share a point far from them. */
const rows = (): string[] => {
  const grid = Array.from({ length: SIDE * SIDE * PER_PLACE }, (_, n) => {
    const place = Math.floor(n / PER_PLACE);
    const [row, column] = [Math.floor(place / SIDE), place % SIDE];
    const date = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const kind = n % 3 === 0 ? "Flood" : "Dam";
    return `Event ${n},Place ${place},${date},${30 + row * 0.4},${38 + column * 0.5},${kind}`;
  });
  const shared = ["Mill", "Weir", "Lock"].map(
    (name) => `At the ${name},${name},2021-01-01,10,20,Flood`,
  );
  return ["title,place,date,lat,lon,type", ...grid, ...shared];
};

const TABLE = { name: "many.csv", mimeType: "text/csv", buffer: Buffer.from(rows().join("\n")) };
const EVENTS = SIDE * SIDE * PER_PLACE + 3;

const visit = oneVisit();
let reader: Reader;
beforeAll(() => {
  reader = visit();
});

const groups = () => reader.map().getByRole("button", { name: /^\d[\d,]* events near / });
const places = () => reader.map().locator("[data-place]");

/** How many events the buttons on the map stand for, by their names. */
const counted = async (): Promise<number> => {
  const names = await groups().evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ""));
  return names.reduce(
    (sum, name) => sum + Number(/^([\d,]+) events/.exec(name)?.[1]?.replaceAll(",", "") ?? 0),
    0,
  );
};

const open = (table: OwnFile): Promise<void> => new OwnStory(reader).show(table);

describe("more places than a map can show apart", () => {
  beforeAll(() => open(TABLE));

  it("are counted in groups, which a click and the keyboard take apart", async () => {
    await reader.begin();
    expect(await reader.status()).toBe("1,299 of 1,299 events shown");
    await groups().first().waitFor();
    expect(await groups().count()).toBeLessThanOrEqual(300);
    // Every event is at one place, and all of them are in view.
    expect(await counted()).toBe(EVENTS);

    await reader.toggle(/^Dam/);
    const floods = Math.ceil((SIDE * SIDE * PER_PLACE) / 3) + 3;
    await expect.poll(counted).toBe(floods);

    const before = await groups().count();
    expect(await groupsWithoutSign(reader)).toEqual([]);
    const apart = reader.map().getByRole("button", { name: /^\d[\d,]* events near .?Place/ });
    await apart.first().click();
    await reader.pause();
    await expect.poll(() => places().count()).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(0);
    expect(await reader.focused()).toMatch(/^Map view/);
    expect(reader.errors).toEqual([]);
  });

  it("are listed where no zoom parts them", async () => {
    await reader.begin();
    const shared = reader.map().getByRole("button", { name: /^3 events near .?Mill/ });
    await shared.focus();
    await reader.press("Enter");
    const list = reader.page.getByRole("dialog", { name: "3 places here" });
    await list.waitFor();
    expect(await reader.focused()).toBe("3 places here");
    await expect.poll(() => reader.hash()).toMatch(/\bgroup=mill$/);
    const link = reader.hash();
    await reader.back();
    await list.waitFor({ state: "hidden" });
    await reader.goTo("");
    await reader.goTo(link);
    await list.waitFor();
    expect(reader.hash()).toBe(link);
    await list.getByRole("button", { name: "Close" }).click();
    await list.waitFor({ state: "hidden" });
    expect(reader.hash()).not.toContain("group=");
    await shared.focus();
    await reader.press("Enter");
    await list.waitFor();
    await reader.press("Escape");
    await list.waitFor({ state: "hidden" });
    expect(await reader.focused()).toMatch(/3 events near .?Mill/);
    await reader.press("Enter");
    await reader.press("ArrowDown", "ArrowDown");
    expect(await reader.focused()).toContain("Weir");
    await reader.press("Enter");
    await reader.dialog("Weir").waitFor();
    expect(reader.hash()).toContain("sel=p:");
  });

  it("leave a list that holds the rows near the view, and a strip that counts", async () => {
    await reader.begin("", { width: 390, height: 844 });
    const items = reader.page.getByRole("list", { name: "Events", exact: true }).locator("> li");
    await expect.poll(() => items.first().getAttribute("aria-setsize")).toBe(String(EVENTS));
    expect(await items.count()).toBeLessThan(100);
    const strip = reader.page.getByRole("region", { name: "Timeline" });
    // One column a stretch of time, however many events there are.
    expect(await strip.getByRole("button").count()).toBeLessThan(100);
  });
});

describe("a timeline of many types", () => {
  const KINDS = ["Flood", "Dam", "Storm", "Hail", "Fire", "Quake", "Drought", "Slide"];
  const events = Array.from({ length: 400 }, (_, n) => {
    const date = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    return `Event ${n},${date},${30 + (n % 7)},44,${KINDS[n % 8] ?? ""}`;
  });
  const table = {
    name: "kinds.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["title,date,lat,lon,type", ...events].join("\n")),
  };

  beforeAll(async () => {
    await reader.begin();
    await open(table);
  });

  it.each([
    ["a desk", { width: 1280, height: 800 }],
    ["a low window", { width: 1100, height: 600 }],
  ])("keeps its calendar and what chooses days in sight on %s", async (_, looks) => {
    await reader.begin("", looks);
    const { page } = reader;
    for (const slider of await page.getByRole("slider").all()) {
      const box = await slider.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(looks.height);
    }
    expect(await page.getByRole("slider").count()).toBe(2);
    await page.getByRole("slider").first().focus();
    await reader.press("PageUp");
    await reader.pause();
    expect(reader.hash()).toBe("#t=2020-02-01/..");
  });

  it("gives days both to a drag from one column to another and to a press on one", async () => {
    await reader.begin();
    const strip = new Strip(reader);
    await strip.drag(0.25, 0.75);
    expect(reader.hash()).toMatch(/^#t=2020-04-\d\d\/2020-1\d-\d\d$/);
    await strip.events().nth(2).click();
    await reader.pause();
    const [, from = "", to = ""] = /^#t=([^/]+)\/(.+)$/.exec(reader.hash()) ?? [];
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(6);
    expect(reader.errors).toEqual([]);
  });
});
