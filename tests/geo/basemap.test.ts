import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import {
  layer,
  provenance,
  readTopology,
  ringsOf,
  rows,
  storyPoints,
  type Row,
} from "./basemap-files.ts";

const REGION = [26, 18, 64, 45] as const;
const [WEST, SOUTH, EAST, NORTH] = REGION;

const region = readTopology("region.topo.json");
const world = readTopology("world.topo.json");
const finerWorld = readTopology("finer-world.topo.json");
const detail = readTopology("detail.topo.json");
const towns = rows("towns");

const isInRegion = ({ lon, lat }: Row) =>
  Number(lon) >= WEST && Number(lon) <= EAST && Number(lat) >= SOUTH && Number(lat) <= NORTH;

const kmBetween = (a: Row, b: Row) => {
  const squeeze = Math.cos((Number(a.lat) * Math.PI) / 180);
  const east = (Number(a.lon) - Number(b.lon)) * squeeze;
  return 111.2 * Math.hypot(east, Number(a.lat) - Number(b.lat));
};

describe("the layers of the built-in map", () => {
  it.each([
    ["admin1", 423],
    ["countries", 33],
    ["lakes", 22],
    ["rivers", 50],
    ["urban", 306],
    ["runways", 350],
  ])("region: %s holds %i features", (name, count) => {
    expect(layer(region, name).features).toHaveLength(count);
  });

  it("region: land, borders and admin-1 lines are one geometry each", () => {
    expect(region.objects).toMatchObject({
      land: { type: "MultiPolygon" },
      borders: { type: "MultiLineString" },
      admin1Lines: { type: "MultiLineString" },
    });
  });

  it.each([
    [region, [...REGION]],
    [world, [-180, -55.52197, 180, 83.59961]],
    [detail, [36, 28, 50, 39.04472]],
  ])("bounding box %#", ({ bbox }, expected) => {
    expect(bbox?.map((value) => Number(value.toFixed(5)))).toEqual(expected);
  });

  it.each([
    ["world", world],
    ["finer world", finerWorld],
  ])("%s: nothing is joined across the 180th meridian", (_, topology) => {
    const rings = ringsOf(layer(topology, "countries"));
    const steps = rings.flatMap((ring) =>
      ring.slice(1).map(([lng = 0], i) => Math.abs(lng - (ring[i]?.[0] ?? 0))),
    );
    expect(Math.max(...steps)).toBeLessThan(90);
  });

  it("the finer world has land where the coarse one has none, and the same countries", () => {
    const noto = [136.9, 37.35];
    const holds = (topology: typeof world): boolean =>
      (layer(topology, "countries").features as Feature<Polygon>[]).some((area) =>
        booleanPointInPolygon(noto, area),
      );
    expect([holds(world), holds(finerWorld)]).toEqual([false, true]);
    const names = layer(finerWorld, "countries").features.map(({ properties: { en } }) => en);
    const coarse = layer(world, "countries").features.map(({ properties: { en } }) => en);
    expect(names).toEqual(expect.arrayContaining(coarse));
  });

  it("are counted in PROVENANCE.json as they are", () => {
    const [first] = provenance.files.filter(({ file }) => file === "region.topo.json");
    const urban = first?.layers.find((entry) => entry.layer === "urban");
    expect(urban?.count).toBe(layer(region, "urban").features.length);
  });

  it.each([
    ["region", region, ["admin1", "countries", "lakes", "urban"]],
    ["world", world, ["countries"]],
    ["finer world", finerWorld, ["countries"]],
    ["detail", detail, ["lakes"]],
  ] as const)("%s: every ring is closed and has an area", (_, topology, names) => {
    const rings = names.flatMap((name) => ringsOf(layer(topology, name)));
    const broken = rings.filter((ring) => String(ring[0]) !== String(ring.at(-1)));
    const flat = rings.filter((ring) => new Set(ring.map(String)).size < 3);
    expect({ broken, flat }).toEqual({ broken: [], flat: [] });
  });
});

describe("governorates", () => {
  const areas = layer(region, "admin1").features as Feature<Polygon, { iso?: string }>[];
  const points = storyPoints();

  it.each([
    ["hillah", "IQ-BB"],
    ["erbil-airport", "IQ-AR"],
    ["baghdad", "IQ-BG"],
    ["al-asad", "IQ-AN"],
    ["kirkuk", "IQ-KI"],
  ])("%s lies in %s and nowhere else", (id, iso) => {
    const point = points.get(id);
    const holders = areas.filter((area) => point && booleanPointInPolygon(point, area));
    expect(holders.map(({ properties }) => properties.iso)).toEqual([iso]);
  });

  it("are 18 in Iraq, each with an English and an Arabic name", () => {
    const iraq = layer(region, "admin1").features.filter((f) => f.properties.country === "IRQ");
    expect(iraq).toHaveLength(18);
    expect(iraq.filter(({ properties }) => !properties.en || !properties.ar)).toEqual([]);
  });

  it("carry each ISO code and each label once in Iraq and next door", () => {
    const codes = areas
      .flatMap(({ properties }) => properties.iso ?? [])
      .filter((code) => /^(IQ|SY|IR|TR|JO|SA|KW|LB)-/.test(code));
    expect(codes.length).toBeGreaterThan(180);
    expect(codes).toHaveLength(new Set(codes).size);
    const labels = rows("governorates").map(({ iso, en }) => `${String(iso).slice(0, 2)} ${en}`);
    expect(labels).toHaveLength(new Set(labels).size);
  });

  it("have their labels inside themselves in Iraq", () => {
    const labels = rows("governorates").filter(({ iso }) => String(iso).startsWith("IQ-"));
    const astray = labels.filter(({ lon, lat, iso }) => {
      const area = areas.find(({ properties }) => properties.iso === iso);
      return !area || !booleanPointInPolygon([Number(lon), Number(lat)], area);
    });
    expect(labels).toHaveLength(18);
    expect(astray).toEqual([]);
  });
});

describe("towns", () => {
  const ARABIC = /^[\u0621-\u063A\u0641-\u064A ()-]+$/;

  it("all lie in the region and have an English name", () => {
    expect(towns.length).toBeGreaterThan(800);
    expect(towns.filter((town) => !isInRegion(town) || !town.en)).toEqual([]);
  });

  it("have an Arabic name everywhere in Iraq, and only Arabic letters in it", () => {
    const named = towns.filter(({ ar, country }) => ar !== null || country === "IQ");
    expect(named.filter(({ ar }) => !ARABIC.test(String(ar)))).toEqual([]);
  });

  it.each([
    ["Baghdad", "بغداد"],
    ["Basra", "البصرة"],
    ["Mosul", "الموصل"],
    ["Erbil", "أربيل"],
    ["Kirkuk", "كركوك"],
    ["Najaf", "النجف"],
    ["Karbala", "كربلاء"],
    ["Hillah", "الحلة"],
    ["Ramadi", "الرمادي"],
    ["Fallujah", "الفلوجة"],
    ["Sulaymaniyah", "السليمانية"],
    ["Nasiriyah", "الناصرية"],
    ["Amarah", "العمارة"],
    ["Diwaniyah", "الديوانية"],
    ["Kut", "الكوت"],
    ["Samarra", "سامراء"],
    ["Tikrit", "تكريت"],
    ["Baqubah", "بعقوبة"],
    ["Duhok", "دهوك"],
  ])("%s is %s", (en, ar) => {
    const found = towns.filter((town) => town.en === en && town.country === "IQ");
    expect(found.map((town) => town.ar)).toEqual([ar]);
  });

  it("are on the map once: no id twice, no name twice within 25 km", () => {
    expect(new Set(towns.map(({ id }) => id)).size).toBe(towns.length);
    const doubles = towns.filter((town, i) =>
      towns.slice(0, i).some((other) => other.en === town.en && kmBetween(town, other) < 25),
    );
    expect(doubles).toEqual([]);
  });
});

describe("countries and airports", () => {
  it.each([
    ["IQ", "Iraq", "العراق"],
    ["SY", "Syria", "سوريا"],
    ["IR", "Iran", "إيران"],
    ["TR", "Turkey", "تركيا"],
    ["JO", "Jordan", "الأردن"],
    ["SA", "Saudi Arabia", "السعودية"],
    ["KW", "Kuwait", "الكويت"],
  ])("%s is %s, %s", (country, en, ar) => {
    const labels = rows("countries").filter((row) => row.country === country);
    expect(labels).toEqual([expect.objectContaining({ en, ar })]);
  });

  it("holds Erbil's airport where its runway is", () => {
    const [erbil] = rows("airports").filter(({ icao }) => icao === "ORER");
    expect(erbil).toMatchObject({ lon: 43.94662, lat: 36.23605, iata: "EBL", military: 0 });
  });
});
