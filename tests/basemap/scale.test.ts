import { describe, expect, it } from "vitest";
import { scaleBar, SYSTEMS } from "../../src/basemap/scale.ts";

const [METRIC, IMPERIAL] = SYSTEMS as [(typeof SYSTEMS)[0], (typeof SYSTEMS)[0]];

describe("scaleBar", () => {
  it.each([
    [250_000, "kilometer", 200],
    [99_999, "kilometer", 50],
    [49_999, "kilometer", 30],
    [1000, "kilometer", 1],
    [999, "meter", 500],
    [7, "meter", 5],
  ])("gives %d m of room a round length in %s", (metres, unit, length) => {
    expect(scaleBar(metres, METRIC)).toMatchObject({ unit, length });
  });

  it.each([
    [1700, "mile", 1],
    [1600, "foot", 5000],
  ])("gives %d m of room a round length in %s", (metres, unit, length) => {
    expect(scaleBar(metres, IMPERIAL)).toMatchObject({ unit, length });
  });

  it("fills at least half of the room, or nearly, and never more than all of it", () => {
    for (let metres = 1; metres < 1e7; metres *= 1.07)
      for (const units of SYSTEMS) {
        const { share } = scaleBar(metres, units);
        expect(share).toBeGreaterThan(0.49);
        expect(share).toBeLessThanOrEqual(1);
      }
  });
});
