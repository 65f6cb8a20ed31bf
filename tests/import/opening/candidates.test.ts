import { describe, expect, it } from "vitest";
import { candidates, nameOf } from "../../../src/import/opening/candidates.ts";

const pathsOf = (...paths: string[]): string[] => candidates(paths).map(({ path }) => path);

describe("what there is to open", () => {
  it("is a folder with a story, with its parts by their paths", () => {
    expect(
      candidates(["floods/places.geojson", "floods/story.json", "floods/article.txt"]),
    ).toEqual([
      {
        kind: "story",
        path: "floods",
        parts: {
          story: "floods/story.json",
          places: "floods/places.geojson",
          article: "floods/article.txt",
        },
      },
    ]);
  });

  it("takes no part from another folder", () => {
    expect(candidates(["a/story.json", "b/places.geojson"])).toEqual([
      { kind: "story", path: "a", parts: { story: "a/story.json" } },
    ]);
  });

  it("is no note beside a table, but a lone one", () => {
    expect(pathsOf("data/a.csv", "readme.txt", "LICENSE.txt", "Read me first.txt")).toEqual([
      "data/a.csv",
    ]);
    expect(pathsOf("readme.txt")).toEqual(["readme.txt"]);
    expect(pathsOf("a.csv", "b.txt")).toEqual(["a.csv", "b.txt"]);
  });

  it("is nothing but the stories where there are any", () => {
    expect(pathsOf("b/story.json", "a/story.json", "a/table.csv", "map.kml")).toEqual(["a", "b"]);
  });

  it("is a story that lies in no folder", () => {
    expect(pathsOf("story.json", "places.geojson")).toEqual([""]);
  });

  it("is every table and map file of a known kind, whatever the case of its name", () => {
    expect(pathsOf("x/Map.KML", "a.csv", "photo.jpg", "README", "b.GeoJSON")).toEqual([
      "a.csv",
      "b.GeoJSON",
      "x/Map.KML",
    ]);
  });

  it("passes over hidden files, such as those that systems put beside others", () => {
    expect(pathsOf("__MACOSX/._table.csv", ".csv")).toEqual([]);
  });

  it("is nothing among nothing", () => expect(candidates([])).toEqual([]));
});

it("names a file without its folders", () => {
  expect(["a/b/c.csv", "c.csv", ""].map(nameOf)).toEqual(["c.csv", "c.csv", ""]);
});
