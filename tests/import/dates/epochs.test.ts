import { expect, it } from "vitest";
import { importText } from "../import-text.ts";

const MIDNIGHTS = ["1706918400000", "1707004800000"] as const;

const datesOf = (text: string, name = "a.csv") =>
  importText(name, text).story?.events.map(({ when }) => [when.edtf, when.precision]);

it("numbers that are midnights alone are days", () => {
  const text = `title,date\nA,${MIDNIGHTS[0]}\nB,${MIDNIGHTS[1]}\nC,1706918400\n`;
  expect(datesOf(text)).toEqual([
    ["2024-02-03", "day"],
    ["2024-02-04", "day"],
    ["2024-02-03", "day"],
  ]);
});

it("beside another time of its column a midnight is one", () => {
  const text = `title,date\nA,${MIDNIGHTS[0]}\nB,1707006600000\n`;
  expect(datesOf(text)).toEqual([
    ["2024-02-03T00:00:00Z", "minute"],
    ["2024-02-04T00:30:00Z", "minute"],
  ]);
});

it("a map file's dates are read alike", () => {
  const features = MIDNIGHTS.map((ms, n) => ({
    type: "Feature",
    properties: { EVENT_NAME: `Fire ${n}`, Incident_Date: Number(ms) },
    geometry: { type: "Point", coordinates: [35 + n, 33] },
  }));
  expect(datesOf(JSON.stringify({ type: "FeatureCollection", features }), "a.geojson")).toEqual([
    ["2024-02-03", "day"],
    ["2024-02-04", "day"],
  ]);
});

it("such a day takes the clock time of its own column", () => {
  const text = `title,date,time\nA,${MIDNIGHTS[0]},14:30Z\n`;
  expect(datesOf(text)).toEqual([["2024-02-03T14:30:00Z", "minute"]]);
});
