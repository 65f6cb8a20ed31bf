import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const read = (head: string, rows: readonly string[], map: Record<string, string> = {}) => {
  const { story, rejects } = importText(
    "a.csv",
    [`title,date,${head}`, ...rows.map((row, n) => `Event ${n},2024-04-03,${row}`), ""].join("\n"),
    { map },
  );
  return [
    ...(story?.places ?? []).map(({ geometry }) =>
      geometry?.type === "Point" ? geometry.coordinates.slice(0, 2) : null,
    ),
    ...rejects.map(({ problem }) => problem.code),
  ];
};

const SANTIAGO = [-70.66, -33.45];

describe("a side in a column of its own", () => {
  it.each([
    ["lat,N/S,lon,E/W", "33.45,S,70.66,W"],
    ["lat,latDir,lon,lonDir", "33.45,s,70.66,w"],
    ["lat,lon,Hemisphere,Hemisphere", "33.45,70.66,S,W"],
    ["lat,lat hemisphere,lon,lon hemisphere", "33.45,South,70.66,Oeste"],
    ["lat,lon,lat dir,lon dir", "33.45,70.66,جنوب,غرب"],
    ["lat,lat dir,lon,lon dir", "33.45,юг,70.66,запад"],
    ["lat,q,lon,z", "33.45,S,70.66,W"],
    ["lat,N/S,lon,E/O", "33.45,S,70.66,O"],
    ["lat,N/S,lon,E/W", "33.45S,S,70.66,W"],
    ["Latitude (S),N/S,lon,E/W", "33.45,S,70.66,W"],
  ])("is that of the number beside it: %s", (head, row) => {
    expect(read(head, [row])).toEqual([SANTIAGO]);
  });

  it("with an O is west beside east, and east beside west", () => {
    expect(read("lat,N/S,lon,O/W", ["33.45,S,70.66,O"])).toEqual([[70.66, -33.45]]);
    expect(read("lat,N/S,lon,side", ["33.45,S,70.66,O"])).toEqual(["row-east-west"]);
  });

  it.each([
    ["another letter at the number", "33.45N,S,70.66,W", "row-side"],
    ["a minus", "-33.45,S,70.66,W", "row-minus-letter"],
    ["a side of the other axis", "33.45,E,70.66,W", "row-wrong-axis"],
    ["no side", "33.45,,70.66,W", "row-side-unknown"],
    ["what is no side", "33.45,X,70.66,W", "row-side-unknown"],
  ])("makes the row a bad one with %s", (_, row, code) => {
    const [first, ...others] = read("lat,N/S,lon,E/W", ["33.45,S,70.66,W", row]);
    expect([first, others]).toEqual([SANTIAGO, [code]]);
  });

  it("is not guessed where letters stand behind one number alone", () => {
    expect(read("lat,q,lon", ["33.45,S,70.66", "-33.45,N,-70.66"])).toEqual([
      SANTIAGO,
      "row-side-unknown",
    ]);
    expect(read("lat,q,lon", ["33.45,S,-70.66"], { q: "latSide" })).toEqual([SANTIAGO]);
    expect(read("lat,q,lon", ["-33.45,S,-70.66"], { q: "-" })).toEqual([SANTIAGO]);
  });

  it("is no region, and no quality of which nothing would follow", () => {
    expect(read("lat,lon,region", ["33.45,70.66,South"])).toEqual([[70.66, 33.45]]);
    expect(read("lat,lon,quality", ["33.45,70.66,E"])).toEqual([[70.66, 33.45]]);
    expect(read("direction,lat,lon", ["South,33.45,70.66"])).toEqual([[70.66, 33.45]]);
  });

  it("of two columns that say two is not chosen", () => {
    expect(read("lat,lat dir,lat side,lon", ["33.45,S,N,70.66", "33.45,N,N,70.66"])).toEqual([
      [70.66, 33.45],
      "row-side",
    ]);
  });
});

describe("minutes and seconds in columns of their own", () => {
  it.each([
    ["lat_deg,lat_min,lat_sec,lat_dir,lon_deg,lon_min,lon_sec,lon_dir", "33,27,0,S,70,39,36,W"],
    ["lat_d,lat_m,lat_s,lat_NS,lon_d,lon_m,lon_s,lon_EW", "33,27,0,S,70,39,36,W"],
    ["Latitude,Min,Sec,N/S,Longitude,Min,Sec,E/W", "33.0,27.0,0.0,S,70.0,39.0,36.0,W"],
    ["Latitude degrees,Minutes,Longitude degrees,Minutes", "-33,27,-70,39.6"],
    ["lat deg,lat min,lon deg,lon min", "33° S,,70° 39.6′ W,"],
  ])("are parts of one angle: %s", (head, row) => {
    const [found] = read(head, [row]);
    const whole = row.includes("° S") ? [-70.66, -33] : SANTIAGO;
    expect(found).toEqual(whole);
  });

  it("are those of any angle", () => {
    const parts = fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 }));
    fc.assert(
      fc.property(fc.nat({ max: 89 }), parts, fc.nat({ max: 179 }), parts, (lat, a, lon, b) => {
        const [found] = read("lat_d,lat_m,lat_s,lon_d,lon_m,lon_s,ns,ew", [
          [lat, ...a, lon, ...b, "N", "W"].join(","),
        ]) as [number[]];
        expect(found[1]).toBeCloseTo(lat + a[0] / 60 + a[1] / 3600, 5);
        expect(found[0]).toBeCloseTo(-lon - b[0] / 60 - b[1] / 3600, 5);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["decimals before them", "33.45,27,0,70,39,36", "row-coordinates"],
    ["seconds without minutes", "33,,45,70,39,36", "row-coordinates"],
    ["minutes without degrees", ",27,0,70,39,36", "row-coordinates"],
    ["minutes beyond 59", "33,75,0,70,39,36", "row-minutes"],
  ])("are refused with %s", (_, row, code) => {
    expect(read("lat_deg,lat_min,lat_sec,lon_deg,lon_min,lon_sec", [row])).toEqual([code]);
  });

  it("are not those of a whole coordinate, and no edge of a box", () => {
    const head = "lat,lon,lat_deg,lat_min,lon_deg,lon_min";
    expect(read(head, ["-33.45,-70.66,33,27,70,39.6"])).toEqual([SANTIAGO]);
    const box = "lat,lon,lat_min,lat_max,lon_min,lon_max";
    expect(read(box, ["-33.45,-70.66,-34,-33,-71,-70"])).toEqual([SANTIAGO]);
  });

  it("say how exactly the place is known", () => {
    const within = (row: string) =>
      importText("a.csv", `title,lat_d,lat_m,lat_s,lon_d,lon_m,lon_s\nA,${row}\n`).story?.places[0]
        ?.properties.precision.radiusM;
    expect(within("33,27,0,70,39,36")).toBe(1000);
    expect(within("33,,,70,,")).toBeGreaterThan(1000);
  });
});
