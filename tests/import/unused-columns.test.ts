import { describe, expect, it } from "vitest";
import type { Recipe } from "../../src/import/options.ts";
import { importText } from "./import-text.ts";

const told = (text: string, recipe: Recipe = {}, name = "table.csv") =>
  importText(name, text, recipe).problems.map(({ code, detail, nearest }) => [
    code,
    detail,
    ...(nearest === undefined ? [] : [nearest]),
  ]);

const TITLED: Recipe = { title: { en: "{weather}" } };

describe("a table without columns of coordinates", () => {
  it.each([
    [
      "names two that look like them",
      "title,date,up,across\nA,2023,33.3,44.4\n",
      "up (33.3), across (44.4)",
      "--map up=lat --map across=lon",
    ],
    [
      "knows a longitude beyond 90 degrees",
      "title,date,one,other place\nA,2023,133.3,44.4\n",
      "one (133.3), other place (44.4)",
      '--map "other place=lat" --map one=lon',
    ],
    [
      "takes a name for a hint",
      "title,date,e_deg,n_deg\nA,2023,33.3,44.4\n",
      "e_deg (33.3), n_deg (44.4)",
      "--map n_deg=lat --map e_deg=lon",
    ],
    [
      "names the one that is missing",
      "title,date,lat,across\nA,2023,33.3,44.4\n",
      "across (44.4)",
      "--map across=lon",
    ],
    [
      "names one column of both",
      'title,date,spot\nA,2023,"33.3, 44.4"\n',
      "spot (33.3, 44.4)",
      "--map spot=position",
    ],
    [
      "names no column where no two look like them",
      'title,date,up,across\nA,2023,"33 north, 5°","44 east, 5°"\n',
      "up (33 north, 5°), across (44 east, 5°)",
      undefined,
    ],
  ])("%s", (_, text, detail, nearest) => {
    expect(told(text).filter(([code]) => code === "coordinates-unknown")).toEqual([
      ["coordinates-unknown", detail, ...(nearest === undefined ? [] : [nearest])],
    ]);
  });

  it.each([
    [
      "title,date,easting,northing\nA,2023,440000,3690000\n",
      "easting (440000), northing (3690000)",
    ],
    [
      "title,date,Rechtswert,Hochwert\nA,2023,3440000,5690000\n",
      "Rechtswert (3440000), Hochwert (5690000)",
    ],
  ])("says of metres that they are not read: %s", (text, detail) => {
    expect(told(text)).toEqual([["coordinates-projected", detail]]);
  });

  it("names no edges of a box, and what stands beside them", () => {
    const box = "title,date,bbox.xmin,bbox.ymin,bbox.xmax,bbox.ymax";
    expect(told(`${box}\nA,2023,44.1,33.5,44.3,33.7\n`)).toEqual([]);
    expect(told(`${box},up,across\nA,2023,44.1,33.5,44.3,33.7,33.6,44.2\n`)).toEqual([
      ["coordinates-unknown", "up (33.6), across (44.2)", "--map up=lat --map across=lon"],
    ]);
  });

  it("says nothing where no column can be one, or somebody said that none is", () => {
    expect(told("title,date,place\nA,2023,Hillah\n")).toEqual([]);
    expect(told("title,date,size\nA,2023,5.5\n")).toEqual([]);
    expect(told("title,date,size,count\nA,2023,33,44\n")).toEqual([]);
    const text = "title,date,up,across\nA,2023,33.3,44.4\n";
    expect(told(text, { map: { up: "-", across: "-" } })).toEqual([]);
    expect(told(text, { map: { up: "lat", across: "lon" } })).toEqual([]);
  });
});

describe("a table without a column of dates", () => {
  const HEAD = "title,lat,lon";

  it.each([
    [`${HEAD},happened\nA,33,44,2023-01-02\n`, "happened (2023-01-02)", "--map happened=date"],
    [`${HEAD},happened\nA,33,44,03/04/2023\n`, "happened (03/04/2023)", "--map happened=date"],
    [`${HEAD},happened\nA,33,44,phase 1 2023\n`, "happened (phase 1 2023)", undefined],
    [
      `${HEAD},time,happened\nA,33,44,14:30,2023-01-02\n`,
      "happened (2023-01-02)",
      "--map happened=date",
    ],
  ])("is told, with what may be one: %s", (text, detail, nearest) => {
    expect(told(text).filter(([code]) => code === "dates-unknown")).toEqual([
      ["dates-unknown", detail, ...(nearest === undefined ? [] : [nearest])],
    ]);
  });

  it("says nothing where no column can be one", () => {
    expect(told(`${HEAD},size,colour\nA,33,44,5.5,red\n`)).toEqual([]);
  });
});

it("a map is told of a column of dates only, as places need none", () => {
  const map = (happened: string) =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[44,33]},"properties":{"title":"A","happened":"${happened}"}}]}`;
  expect(told(map("2023-01-02"), {}, "a.geojson")).toEqual([
    ["dates-unknown", "happened (2023-01-02)", "--map happened=date"],
  ]);
  expect(told(map("phase 1 2023"), {}, "a.geojson")).toEqual([]);
});

it("a table of which no column is known is told what they may be", () => {
  expect(told("up,across,happened\n33.3,44.4,2023-01-02\n")).toEqual([
    [
      "columns-unknown",
      "up, across, happened",
      "--map up=lat --map across=lon --map happened=date",
    ],
  ]);
});

describe("a column of dates that was not used", () => {
  const MORE = "title,date,lat,lon,reported on\n";

  it.each([
    [`${MORE}A,2023-01-02,33,44,2023-01-05\n`, "reported on (2023-01-05)"],
    [`${MORE}A,2023-01-02,33,44,\nB,2023-01-03,33,44,5 May 2023\n`, "reported on (5 May 2023)"],
    [
      `${MORE}A,2023-01-02,33,44,2023-01-05\nB,2023,33,44,soon\nC,2023,33,44,2023-01-06\n`,
      "reported on (2023-01-05)",
    ],
  ])("is told where most of its cells are dates: %j", (text, detail) => {
    expect(told(text)).toEqual([["dates-unused", detail]]);
  });

  it.each([
    ["a few of its cells are", `${MORE}A,2023,33,44,2023-01-05\nB,2023,33,44,soon\n`],
    ["it has years, which may be any numbers", "title,date,lat,lon,built\nA,2023,33,44,1990\n"],
    ["it is a part of the date", "title,date,lat,lon,month\nA,2023-05-02,33,44,May 2023\n"],
  ])("is not told where %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it("is not told where the editor said that it is none", () => {
    const text = `${MORE}A,2023-01-02,33,44,2023-01-05\n`;
    expect(told(text, { map: { "reported on": "-" } })).toEqual([]);
  });

  it("is taken for the date where there is none, though some cells are others", () => {
    const rows = "A,33,44,2023-01-05\nB,33,44,soon\nC,33,44,2023-01-06\n";
    expect(told(`title,lat,lon,on\n${rows}`)).toEqual([
      ["dates-unknown", "on (2023-01-05)", "--map on=date"],
    ]);
  });
});

describe("a table without a title", () => {
  it("names the column of texts that may be it", () => {
    expect(told("date,lat,lon,weather\n2023-01-02,33,44,heavy rain\n")).toEqual([
      ["title-unknown", "weather (heavy rain)", "--map weather=title"],
    ]);
  });

  it("guesses none of two", () => {
    expect(
      told("date,lat,lon,weather,roads\n2023-01-02,33,44,heavy rain,three roads closed\n"),
    ).toEqual([["title-unknown", "weather (heavy rain), roads (three roads closed)"]]);
  });

  it.each([
    ["has one", "title,date,lat,lon,weather\nA,2023-01-02,33,44,rain\n", {}],
    ["gets one of its cells", "date,lat,lon,weather\n2023-01-02,33,44,rain\n", TITLED],
    ["has numbers alone", "date,lat,lon,depth\n2023-01-02,33,44,5 m\n", {}],
    ["has addresses alone", "date,lat,lon,page\n2023-01-02,33,44,https://example.org\n", {}],
  ])("is not told where it %s", (_, text, recipe) => {
    expect(told(text, recipe)).toEqual([]);
  });
});

it.each([
  ["0101000020e61000001ea7e8482e3f24408f537424971f3440", "0101000020e61000001ea7e8"],
  // Its digits read as a number without end.
  ["0101000020e610000051000000000000000000000000000000", "0101000020e6100000510000"],
])("EWKB in a column of another name may be the position: %s", (cell, seen) => {
  expect(
    told(`title,date,location_geom\nA,2023,${cell}\n`).filter(([code]) =>
      /^coord/.test(String(code)),
    ),
  ).toEqual([["coordinates-unknown", `location_geom (${seen})`, "--map location_geom=position"]]);
});
