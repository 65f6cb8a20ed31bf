import { describe, expect, test } from "vitest";
import { PALETTES } from "../../src/basemap/theme.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { groundAt, MIDDLE } from "./ground.ts";

withBrowser();

describe("the ground", () => {
  const visit = oneVisit();
  test.each(["0", "0.45", "0.6"])(
    "has land from as far off as a map goes: zoom %s",
    async (zoom) => {
      // Of so small a world the middle stays in the middle of the map, whatever is asked for.
      const reader = visit();
      await reader.begin(`#map=${zoom}/0/0`);
      const pixels = 2 ** Number(zoom) * (256 / 360);
      const brazil = [MIDDLE[0] - 50 * pixels, MIDDLE[1] + 10 * pixels] as const;
      await expect.poll(() => groundAt(reader, ...brazil)).toBe(PALETTES.light.land);
    },
  );
});

describe("the towns and shores of the rest of the world", () => {
  const asked = ({ requests }: Reader, file: string): number =>
    requests.filter((url) => url.includes(`/${file}-`)).length;
  const both = (reader: Reader): number[] => [
    asked(reader, "far-towns"),
    asked(reader, "finer-world.topo"),
  ];

  test("are fetched once a map is there, and not for the story's own region", async () => {
    const reader = await Reader.arrive();
    expect(both(reader)).toEqual([0, 0]);
    await reader.goTo("#map=7/37.35/136.90");
    await expect.poll(() => both(reader)).toEqual([1, 1]);
    // The Noto peninsula, which the coarse world does not have.
    await expect.poll(() => groundAt(reader, MIDDLE[0], MIDDLE[1])).toBe(PALETTES.light.land);
    await reader.goTo("#map=7/48.85/2.35");
    expect(both(reader)).toEqual([1, 1]);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
