import { describe, expect, it } from "vitest";
import { dayAt } from "../../../src/explore/timeline/days.ts";
import { timelineLayout } from "../../../src/explore/timeline/layout.ts";
import { storyOf } from "../../ui/many-events.ts";

const SIZES = {
  width: 900,
  slot: 20,
};

const layoutOf = (count: number, width = SIZES.width) => {
  const { events } = storyOf(count);
  const layout = timelineLayout(events, { ...SIZES, width, nameWidth: () => 40 });
  if (!layout) throw new Error("The story has no dates.");
  return { events, layout };
};

describe("the timeline of many events", () => {
  it("has a sign for each up to 200", () => {
    const { layout } = layoutOf(200);
    expect(layout.signs).toHaveLength(200);
    expect(layout.crowds).toEqual([]);
  });

  it.each([900, 320, 10])("has each event in one crowd, on a width of %d pixels", (width) => {
    const { events, layout } = layoutOf(3000, width);
    expect(layout.signs).toEqual([]);
    const within = layout.crowds.flatMap(({ entries }) => entries);
    expect(within).toHaveLength(events.length);
    expect(new Set(within)).toEqual(new Set(events));
  });

  it("has no more crowds than columns in a lane, and none that meet", () => {
    const { layout } = layoutOf(3000);
    expect(layout.lanes).toBe(1);
    const xs = layout.crowds.map(({ x }) => x);
    expect(xs.length).toBeLessThanOrEqual(900 / 28);
    for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThan(27.9);
  });

  it("knows the days of a crowd, which are those of its events", () => {
    const { layout } = layoutOf(3000);
    for (const { entries, days } of layout.crowds) {
      const own = entries.map(({ interval }) => dayAt(interval.earliest, layout.tz));
      expect(days).toEqual({ first: Math.min(...own), last: Math.max(...own) });
    }
  });
});
