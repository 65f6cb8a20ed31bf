import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

/** How exactly the first place is known, which columns say it, and what is told. */
const read = (headings: string, cells: string) => {
  const { story, columns, problems } = importText("a.csv", `${headings}\n${cells}\n`);
  const { level, radiusM, basis } = story?.places[0]?.properties.precision ?? {};
  return {
    known: [level, radiusM],
    from: columns
      .filter(({ field }) => field === "radius" || field === "precision")
      .map(({ column, field }) => [column, field]),
    basis: basis?.["en"],
    told: problems.map(({ code }) => code),
  };
};

const POINT = "title,date,lat,lon";
const AT = "A,2023-05-01,9.012345,38.712345";
const UNSAID = "No column that was used says how exactly the place is known; 1 km is assumed.";

describe("headings that say how exactly places are known", () => {
  it.each([
    ["location_precision", "district", "admin", undefined],
    ["coordinate_accuracy", "50km", "near", 50_000],
    ["Geolocation accuracy", "Exact location (via Coalition)", "exact", undefined],
    ["Geolocation accuracy", "Exact location (other)", "exact", undefined],
    ["Geolocation accuracy", "Neighbourhood/area", "near", 5000],
    ["Geolocation accuracy", "Province/governorate", "admin", undefined],
    ["Geolocation accuracy", "Within 100m (via Coalition)", "near", 100],
    ["Place accuracy", "ADM1", "admin", undefined],
    ["دقة الموقع", "محافظة", "admin", undefined],
  ])("%s: %s", (heading, cell, level, radiusM) => {
    expect(read(`${POINT},${heading}`, `${AT},${cell}`)).toMatchObject({
      known: [level, radiusM],
      from: [[heading, "precision"]],
      told: [],
    });
  });

  it.each([
    ["error_km", 50_000],
    ["Location error (m)", 50],
    ["Location accuracy (km)", 50_000],
    ["horizontal_accuracy_m", 50],
  ])("%s has the unit of its numbers", (heading, radiusM) => {
    expect(read(`${POINT},${heading}`, `${AT},50`)).toMatchObject({
      known: ["near", radiusM],
      from: [[heading, "radius"]],
    });
  });

  it("a number without any unit is told and not drawn, as it may be a code", () => {
    expect(read(`${POINT},location_precision`, `${AT},2`)).toMatchObject({
      known: ["region", undefined],
      told: ["precision-unread"],
    });
  });
});

describe("columns of which what is beside or in them says that they do", () => {
  it("uncertainty, where lengths with units stand in it", () => {
    expect(read(`${POINT},uncertainty`, `${AT},25 km`)).toMatchObject({
      known: ["near", 25_000],
      from: [["uncertainty", "precision"]],
    });
  });

  it("uncertainty of anything else is not used, and the sentence stays true", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), (number) => {
        expect(read(`${POINT},uncertainty`, `${AT},${number}`)).toMatchObject({
          from: [],
          basis: UNSAID,
        });
      }),
      { numRuns: 20 },
    );
  });

  const QUAKES = "time,latitude,longitude,mag,magType,type";
  const QUAKE = "2024-01-01T07:10:09.476Z,37.4874,137.2710,7.5,mww,earthquake";

  it("horizontalError of USGS, in kilometres", () => {
    expect(read(`${QUAKES},horizontalError`, `${QUAKE},5.2`)).toMatchObject({
      known: ["near", 5200],
      from: [["horizontalError", "radius"]],
    });
  });

  it("horizontalError in no table of earthquakes has no unit that is known", () => {
    expect(read(`${POINT},horizontalError`, `${AT},5.2`)).toMatchObject({
      from: [],
      basis: UNSAID,
    });
  });

  it.each([
    ["_incident/location_", "latitude,longitude,altitude,precision"],
    ["_location_", "latitude,longitude,altitude,precision"],
    ["_Location of incident_", "latitude,longitude,altitude,precision"],
    ["where-", "Latitude,Longitude,Altitude,Accuracy"],
  ])("%s of survey forms, in metres", (stem, parts) => {
    const headings = parts.split(",").map((part) => stem + part);
    expect(
      read(`title,date,${headings.join(",")}`, "A,2024-03-02,13.579512,44.020912,1300,1200"),
    ).toMatchObject({ known: ["near", 1200], from: [[headings[3], "radius"]], told: [] });
  });

  it("that of another point of the form is not used", () => {
    const other = ["latitude", "longitude", "altitude", "precision"].map((part) => `_home_${part}`);
    expect(
      read(`${POINT},${other.join(",")}`, `${AT},13.579512,44.020912,1300,1200`),
    ).toMatchObject({ from: [], basis: UNSAID });
  });
});
