import { describe, expect, it } from "vitest";
import { readPosition } from "../../src/import/coordinates.ts";
import { importText } from "./import-text.ts";

const meant = (head: string, row: string) =>
  importText("a.csv", `title,date,${head}\nA,2024-04-03,${row}\n`).problems.find(
    ({ code }) => code === "coordinates-unknown",
  )?.nearest;

const placed = (head: string, row: string) => {
  const { story } = importText("a.csv", `title,date,${head}\nA,2024-04-03,${row}\n`);
  const geometry = story?.places[0]?.geometry;
  return geometry?.type === "Point" ? geometry.coordinates.slice(0, 2) : undefined;
};

describe("names with a word for a coordinate in them", () => {
  it.each([
    "_incident_gps_latitude,_incident_gps_longitude",
    "incident-gps-Latitude,incident-gps-Longitude",
    "Site_Lat,Site_Long",
  ])("are taken where one pair alone is called so: %s", (head) => {
    expect(placed(head, "33.3,44.4")).toEqual([44.4, 33.3]);
  });

  it("come before numbers that are measures, and those of what happened first", () => {
    const head = "GoldsteinScale,AvgTone,Actor1Geo_Lat,Actor1Geo_Long,ActionGeo_Lat,ActionGeo_Long";
    expect(meant(head, "-2.0,3.1234,33.3,44.4,34.3,45.4")).toBe(
      "--map ActionGeo_Lat=lat --map ActionGeo_Long=lon",
    );
    expect(meant("GoldsteinScale,AvgTone", "-2.0,3.1234")).toBeUndefined();
  });

  it("are no edges of a box", () => {
    expect(placed("map_lat_min,map_lon_min", "33.3,44.4")).toBeUndefined();
  });

  it("are not needed by a column most of whose cells are positions", () => {
    const rows = ['"36.3489, 43.1577"', '"36°20′N, 43°9′E"', "near the bridge 2"];
    const { problems } = importText(
      "a.csv",
      `title,date,where it was seen on maps\n${rows.map((one) => `A,2024-04-03,${one}\n`).join("")}`,
    );
    expect(problems.find(({ code }) => code === "coordinates-unknown")?.meant).toEqual({
      "where it was seen on maps": "position",
    });
  });
});

describe("a pair of angles with colons", () => {
  it("is no pair of clock times where one of them cannot be one", () => {
    expect(placed("lat,lon", "48:06:30,10:12:15")).toEqual([10.2041667, 48.1083333]);
    expect(placed("position", '"48:06:30,10:12:15"')).toEqual([10.2041667, 48.1083333]);
    expect(placed("lat,lon", "12:06,10:12")).toBeUndefined();
    expect(placed("lat,lon", "48.1,10:12")).toBeUndefined();
  });
});

describe("a position in one cell", () => {
  it.each([
    ["52°24′N 0°59′W / 52.400°N 0.983°W / 52.400; -0.983", { lat: 52.4, lon: -0.983 }],
    [
      "52°24′N 0°59′W\uFEFF / \uFEFF52.400°N 0.983°W\uFEFF / 52.400; -0.983",
      { lat: 52.4, lon: -0.983 },
    ],
    ["36.335 43.118 230.0 4.5", { lat: 36.335, lon: 43.118 }],
    ["36.335 43.118 0 0", { lat: 36.335, lon: 43.118 }],
  ])("is read as %s", (cell, position) => {
    expect(readPosition(cell)).toMatchObject(position);
  });

  it("is none where its parts do not agree", () => {
    expect(readPosition("52°24′N 0°59′W / 52.900°N 0.983°W / 52.400; -0.983")).toBeNull();
    expect(readPosition("52°24′N 0°59′E / 52.400°N 0.983°W / 52.400; -0.983")).toBeNull();
  });
});
