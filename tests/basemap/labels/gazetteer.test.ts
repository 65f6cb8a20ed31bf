import { describe, expect, it } from "vitest";
import { readGazetteer } from "../../../src/basemap/labels/gazetteer.ts";
import { REAL_GAZETTEER } from "./real-gazetteer.ts";

describe("the gazetteer", () => {
  it("gives each field its name", () => {
    const hillah = REAL_GAZETTEER.towns.find(
      ({ en, country }) => en === "Hillah" && country === "IQ",
    );
    expect(hillah).toMatchObject({ ar: "الحلة", kind: 1, lat: expect.closeTo(32.46, 1) as number });
    expect(REAL_GAZETTEER.airports.find(({ en }) => en.startsWith("Erbil"))?.size).toBe("large");
  });

  it("has the world's cities among the towns, greatest first", () => {
    const ranks = REAL_GAZETTEER.towns.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(REAL_GAZETTEER.towns.map(({ en }) => en)).toContain("Tokyo");
  });

  it("of another format is refused with what was found", () => {
    expect(() => readGazetteer({ format: "dateline-gazetteer/2" })).toThrow(
      "Expected a gazetteer of format dateline-gazetteer/1, found “dateline-gazetteer/2”.",
    );
    expect(() => readGazetteer({ format: "dateline-gazetteer/1" })).toThrow("no table “towns”");
  });
});
