import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGazetteer, withFarTowns } from "../../../src/basemap/labels/gazetteer.ts";
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

  it("has the capitals of the world, also those that Natural Earth knows by another id", () => {
    const capitals = REAL_GAZETTEER.towns.filter(({ kind }) => kind === 2);
    expect(capitals.map(({ en }) => en)).toEqual(
      expect.arrayContaining(["Paris", "Madrid", "Rome", "Prague", "Abuja", "Wellington", "Malé"]),
    );
    const named = capitals.map(({ en, country }) => `${en} ${country}`);
    expect(new Set(named).size).toBe(capitals.length);
  });

  it("takes towns outside of the region in, greatest first, none of them twice", () => {
    const far = JSON.parse(readFileSync("geo/basemap/far-towns.json", "utf8")) as object;
    const { towns } = withFarTowns(REAL_GAZETTEER, far);
    expect(towns.length).toBeGreaterThan(REAL_GAZETTEER.towns.length + 15_000);
    const ranks = towns.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const valparaiso = towns.filter(({ en, country }) => en === "Valparaíso" && country === "CL");
    expect(valparaiso).toEqual([
      expect.objectContaining({ ar: "فالبارايسو", lat: expect.closeTo(-33.04, 1) as number }),
    ]);
    expect(towns.filter(({ en }) => en === "Santiago").map(({ country }) => country)[0]).toBe("CL");
    expect(() => withFarTowns(REAL_GAZETTEER, { ...far, format: "dateline-towns/2" })).toThrow(
      "Expected the format dateline-towns/1, found “dateline-towns/2”.",
    );
  });

  it("of another format is refused with what was found", () => {
    expect(() => readGazetteer({ format: "dateline-gazetteer/2" })).toThrow(
      "Expected the format dateline-gazetteer/1, found “dateline-gazetteer/2”.",
    );
    expect(() => readGazetteer({ format: "dateline-gazetteer/1" })).toThrow("no table “towns”");
  });
});
