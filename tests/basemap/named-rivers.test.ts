import type { Feature, LineString } from "geojson";
import { describe, expect, it } from "vitest";
import type { Tags } from "../../src/basemap/layers.ts";
import { alongFinerRivers, namedRivers } from "../../src/basemap/named-rivers.ts";

const river = (properties: Tags, ...coordinates: number[][]): Feature<LineString, Tags> => ({
  type: "Feature",
  properties,
  geometry: { type: "LineString", coordinates },
});

describe("rivers with names", () => {
  const tigris = river({ en: "Tigris", ar: "دجلة", rank: 4 }, [44.4, 33.3], [44.5, 33.2], [20, 50]);
  const named = namedRivers([
    river({ rank: 1 }, [0, 0]),
    tigris,
    river({ en: "Nile", rank: 1 }, [31, 30]),
  ]);

  it("are those that have one, the greatest first", () => {
    expect(named.map(({ en, ar }) => [en, ar])).toEqual([
      ["Nile", null],
      ["Tigris", "دجلة"],
    ]);
  });

  it("follow the finer river that is near, not a stream and not another river", () => {
    const finer = [
      river({ class: 0 }, [44.41, 33.31], [44.6, 33.2]),
      river({ class: 6 }, [44.5, 33.2]),
    ];
    const [, moved] = alongFinerRivers(named, finer);
    expect(moved?.positions).toEqual([
      [44.41, 33.31],
      [44.5, 33.2],
      [20, 50],
    ]);
  });
});
