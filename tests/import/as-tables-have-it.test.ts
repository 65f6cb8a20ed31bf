import { describe, expect, it } from "vitest";
import type { Recipe } from "../../src/import/options.ts";
import { importText } from "./import-text.ts";

const table = (text: string, recipe: Recipe = {}) => importText("a.csv", text, recipe);

const told = (text: string, recipe: Recipe = {}) =>
  table(text, recipe).problems.map(({ code, detail, line, column }) => [
    code,
    detail,
    line,
    column,
  ]);

const bad = (text: string, recipe: Recipe = {}) =>
  table(text, recipe).rejects.map(({ problem: { code, detail, line, column } }) => [
    code,
    detail,
    line,
    column,
  ]);

describe("cells that say that there is no value", () => {
  it.each(["NA", "n/a", "NULL", "-", "–", "None", "#N/A", "nan", "غير معروف"])(
    "%s is no place and no bad row, and is told once a column",
    (word) => {
      const text = `title,lat,lon\nA,33,44\nB,${word},${word}\nC,${word},${word}\n`;
      expect(table(text).counts).toMatchObject({ rows: 3, placed: 1, unplaced: 2, bad: 0 });
      expect(told(text)).toEqual([
        ["cells-no-value", `${word} (2)`, 3, "lat"],
        ["cells-no-value", `${word} (2)`, 3, "lon"],
      ]);
    },
  );

  it("are no date and no position in one cell either", () => {
    const text = 'title,date,coordinates\nA,NULL,n/a\nB,-,"33, 44"\n';
    expect(table(text).counts).toMatchObject({ placed: 1, unplaced: 1, bad: 0 });
    expect(told(text)).toEqual([
      ["cells-no-value", "NULL, - (2)", 2, "date"],
      ["cells-no-value", "n/a (1)", 2, "coordinates"],
    ]);
  });

  it("beside a coordinate are half a position", () => {
    expect(bad("title,lat,lon\nA,33,NA\n")).toEqual([["row-half-position", "33", 2, "lat"]]);
  });

  it("are words where they stand in a text that says more", () => {
    const { story } = table("title,lat,lon\nNone left,33,44\n");
    expect(story?.events[0]?.title).toEqual({ en: "None left" });
  });
});

describe("rows of separators alone", () => {
  it("are passed over as blank lines are, and lines are counted with them", () => {
    const text = 'title,lat,lon\nA,33,44\n,,\n , ,\t\n"","",""\nB,33,\n';
    expect(table(text).counts).toMatchObject({ rows: 2, placed: 1, bad: 1 });
    expect(bad(text)).toEqual([["row-half-position", "33", 6, "lat"]]);
  });

  it("may stand before the headings", () => {
    expect(table(",,\ntitle,lat,lon\nA,33,44\n").counts).toMatchObject({ rows: 1, placed: 1 });
  });

  it("hide no row, however many they are", () => {
    const text = `title,lat,lon\n${",,\n".repeat(101_100)}A,33,44\n`;
    expect(table(text).counts).toMatchObject({ rows: 1, placed: 1 });
  });
});

describe("columns that can be the same field", () => {
  it.each([
    ["lat,latitude,lon", "lat, latitude"],
    ["lat,lat,lon", "lat, lat (2)"],
    ["lat,lon,longitude", "lon, longitude"],
  ])("%s: which was not used is told", (head, detail) => {
    const cells = head.split(",").map((name) => (name.startsWith("la") ? "33" : "44"));
    expect(told(`title,${head}\nA,${cells.join(",")}\n`)).toEqual([
      ["column-twice", detail, undefined, detail.split(", ")[1]],
    ]);
  });

  it("the same heading once more is told, where one column is the field; parties are several", () => {
    const text =
      "title,date,date,notes,notes,actor,actor,colour,colour\nA,2023,2024,x,y,B,C,red,blue\n";
    const twice = (name: string) => [
      "column-twice",
      `${name}, ${name} (2)`,
      undefined,
      `${name} (2)`,
    ];
    expect(told(text)).toEqual([twice("notes"), twice("date")]);
    expect(told(text, { map: { "date (2)": "-", "notes (2)": "-" } })).toEqual([]);
  });

  it("are not told once somebody says which it is, nor of x and y beside degrees", () => {
    expect(told("title,lat,latitude,lon\nA,33,34,44\n", { map: { latitude: "lat" } })).toEqual([]);
    expect(told("title,lat,lon,x,y\nA,33,44,500000,3600000\n")).toEqual([]);
  });
});

describe("what stands twice", () => {
  it("is told of ids, each once, with the row that has it first", () => {
    const text = "id,title\n7,A\n8,B\n7,C\nNA,D\nNA,E\n";
    expect(told(text)).toEqual([["id-twice", "7: 4 = 2", 4, undefined]]);
    expect(table(text).story?.events).toHaveLength(5);
  });

  it("is told of whole rows", () => {
    expect(told("id,title,lat,lon\n,A,33,44\n,B,33,44\n,A,33,44\n")).toEqual([
      ["row-twice", "4 = 2", 4, undefined],
    ]);
    expect(told("id,title\n7,A\n7,A\n")).toEqual([["row-twice", "3 = 2", 3, undefined]]);
  });

  it("is not told of features that differ in their shape alone", () => {
    const feature = (lon: number) =>
      `{"type":"Feature","geometry":{"type":"Point","coordinates":[${lon},33]},"properties":{"title":"A"}}`;
    const file = (...lons: number[]) =>
      `{"type":"FeatureCollection","features":[${lons.map(feature).join()}]}`;
    expect(importText("a.geojson", file(44, 45)).problems).toEqual([]);
    expect(importText("a.geojson", file(44, 44)).problems).toMatchObject([{ code: "row-twice" }]);
  });
});

describe("positions that may not be meant so", () => {
  it.each([
    ["33°E", "44°N", "lat"],
    ["33°30′W", "44", "lat"],
    ["33", "44°N", "lon"],
  ])("%s, %s has the letter of the other axis", (lat, lon, column) => {
    expect(bad(`title,lat,lon\nA,${lat},${lon}\n`)).toEqual([
      ["row-wrong-axis", column === "lat" ? lat : lon, 2, column],
    ]);
  });

  it("0, 0 is kept and told", () => {
    expect(told("title,lat,lon\nA,0,0.0\nB,0,1\n")).toEqual([["position-zero", "0, 0", 2, "lat"]]);
    const point = `{"type":"Feature","geometry":{"type":"Point","coordinates":[0,0]},"properties":{"title":"A"}}`;
    const { problems, counts } = importText("a.geojson", point);
    expect([problems, counts.placed]).toMatchObject([[{ code: "position-zero", line: 1 }], 1]);
  });

  it.each([
    ["[[179,0],[-179,0],[-179,2],[179,2],[179,0]]", "[179, 0], [-179, 0]"],
    ["[[170,2],[170,0],[-170,0],[-170,2],[170,2]]", "[170, 0], [-170, 0]"],
  ])("an outline over the 180th meridian is told: %s", (ring, detail) => {
    for (const [type, coordinates] of [
      ["Polygon", `[${ring}]`],
      ["MultiPolygon", `[[${ring}]]`],
    ]) {
      const text = `{"type":"Feature","geometry":{"type":"${type}","coordinates":${coordinates}},"properties":{"title":"A"}}`;
      expect(importText("a.geojson", text).problems).toMatchObject([
        { code: "area-antimeridian", detail, line: 1 },
      ]);
    }
  });

  it.each(["[[179,0],[180,0],[180,2],[179,2],[179,0]]", "[[-90,0],[90,0],[90,2],[-90,2],[-90,0]]"])(
    "and one that does not cross it is not: %s",
    (ring) => {
      const text = `{"type":"Feature","geometry":{"type":"Polygon","coordinates":[${ring}]},"properties":{"title":"A"}}`;
      expect(importText("a.geojson", text).problems).toEqual([]);
    },
  );
});

describe("dates", () => {
  it("that contradict what was said of their order are told so", () => {
    const text = "title,date\nA,04/13/2024\nB,13/04/2024\n";
    expect(bad(text, { dates: "dmy" })).toEqual([["row-date-order", "04/13/2024", 2, "date"]]);
  });

  it("that are numbers since 1970 are told once, with what they were read as", () => {
    const text = "title,date\nA,2024\nB,1709596800\nC,1709683200000\n";
    expect(told(text)).toEqual([
      ["dates-epoch", "1709596800 = 2024-03-05T00:00:00.000Z (2)", 3, "date"],
    ]);
    expect(table(text).story?.events.map(({ when }) => when.edtf)).toEqual([
      "2024",
      "2024-03-05",
      "2024-03-06",
    ]);
  });
});

it("what goes on after a closing mark is shown, and takes no other row", () => {
  expect(bad('title,notes,lat,lon\nA,"B" x,33,44\nC,"D",33,44\n')).toEqual([
    ["csv-quote-inside", '" x,33,44', 2, undefined],
  ]);
});
