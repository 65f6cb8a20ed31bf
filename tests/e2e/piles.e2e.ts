import { beforeAll, describe, expect, it } from "vitest";
import { withBrowser, type Reader } from "./driver.ts";
import { groups, groupsOutOfReach, groupsWithoutSign } from "./group-signs.ts";
import { oneVisit } from "./one-visit.ts";
import { OwnStory, type OwnFile } from "./own-story.ts";

withBrowser();

const visit = oneVisit();
let reader: Reader;
beforeAll(() => {
  reader = visit();
});

const tableOf = (name: string, rows: readonly string[]): OwnFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(["title,date,lat,lon", ...rows].join("\n")),
});

describe("a few places, some of them at one point", () => {
  const table = tableOf("pile.csv", [
    ...Array.from(
      { length: 30 },
      (_, n) => `Fire ${n + 1},2023-03-${String((n % 28) + 1).padStart(2, "0")},33.31,44.36`,
    ),
    "Flood,2023-04-01,33.31,44.56",
    "Flood,2023-04-02,36.3,43.1",
  ]);

  it("stand in one ring with their number, off which others are moved, and are gone through by key", async () => {
    await reader.begin();
    await new OwnStory(reader).show(table);
    const ring = reader.map().getByRole("button", { name: /^30 events near .?Fire/ });
    const flood = reader
      .map()
      .getByRole("button", { name: /^.?Flood.?, 1 event/ })
      .first();
    const [a, b] = await Promise.all([
      ring.boundingBox(),
      flood.locator("svg").last().boundingBox(),
    ]);
    const middle = (box: typeof a) => ({
      x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
      y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
    });
    expect(Math.hypot(middle(a).x - middle(b).x, middle(a).y - middle(b).y)).toBeGreaterThan(36);
    await ring.focus();
    await reader.press("Enter");
    await reader.page.getByRole("dialog", { name: "30 places here" }).waitFor();
    await reader.press("ArrowDown", "End");
    expect(await reader.focused()).toContain("Fire 30");
    await reader.press("Escape");
    expect(await reader.focused()).toMatch(/30 events near .?Fire/);
    expect(reader.errors).toEqual([]);
  });
});

describe("piles in two towns, and places about them", () => {
  const about = (town: string, lat: number, lng: number, apart = 0): string[] => [
    ...Array.from(
      { length: 6 },
      (_, n) => `${town} ${n},2023-03-0${n + 1},${lat + n * apart},${lng}`,
    ),
    // Their boxes reach into the ring at zoom 10, and their symbols are moved off it.
    ...[-0.03, 0.03].map((far, n) => `Beside ${town} ${n},2023-04-01,${lat},${lng + far}`),
  ];
  const table = tableOf("towns.csv", [
    ...about("Baghdad", 33.3, 44.4, 0.0035),
    ...about("Tokyo", 35.68, 139.76),
  ]);

  beforeAll(async () => {
    await reader.begin();
    await new OwnStory(reader).show(table);
  });

  it("have a sign and a button at the same place wherever a link goes", async () => {
    for (const [town, hash] of [
      ["Baghdad", "#map=10/33.3/44.4"],
      ["Tokyo", "#map=10/35.68/139.76"],
      ["Baghdad", "#map=10/33.3/44.4"],
    ] as const) {
      await reader.goTo(hash);
      const ring = reader
        .map()
        .getByRole("button", { name: new RegExp(`^6 events near .?${town}`) });
      expect(await reader.isWithinMap(ring)).toBe(true);
      expect(await groupsWithoutSign(reader)).toEqual([]);
      expect(await groupsOutOfReach(reader)).toEqual([]);
    }
  });

  it("are opened by a click in their middle, over the place that is chosen in them", async () => {
    await reader.goTo("#map=10/35.68/139.76");
    const ring = reader.map().getByRole("button", { name: /^6 events near .?Tokyo/ });
    await ring.click();
    const list = reader.page.getByRole("dialog", { name: "6 places here" });
    await list.getByRole("button", { name: /Tokyo 3/ }).click();
    await reader.dialog("Tokyo 3").waitFor();
    await reader.press("Escape");
    await reader.goTo("#map=10/35.68/139.76&sel=p:tokyo-3");
    expect(await groupsOutOfReach(reader)).toEqual([]);
    expect(reader.errors).toEqual([]);
  });

  it("hand the focus to the map where a zoom parts them", async () => {
    await reader.goTo("#map=10/33.3/44.4");
    await reader
      .map()
      .getByRole("button", { name: /^6 events near .?Baghdad/ })
      .focus();
    // As a wheel does, which leaves the focus where it is.
    await reader.page.evaluate(() => (location.hash = "#map=12/33.3/44.4"));
    await expect.poll(() => groups(reader).count()).toBe(1);
    await expect.poll(() => reader.focused()).toMatch(/^Map view/);
  });
});
