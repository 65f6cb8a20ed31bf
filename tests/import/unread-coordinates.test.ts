import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

describe("coordinates that cannot be read", () => {
  it.each([
    ["36°75'N", "row-minutes"],
    ["36°11'61\"N", "row-minutes"],
    ["N 36:60", "row-minutes"],
    ["13°24'O", "row-east-west"],
    ["O 13°24'", "row-east-west"],
    ["TBC", "row-coordinates"],
    ["33 north", "row-coordinates"],
    ["NO", "row-coordinates"],
    ["POLYGON((44 33,45 33,45 34))", "row-shape-text"],
    ["SRID=3857;POLYGON((44 33,45 33,45 34,44 33))", "shape-crs"],
    ["SRID=32638;POINT(440000 4000000)", "shape-crs"],
    ["SRID=4326;POLYGON((44 33,45 33,45 34))", "row-shape-text"],
    ["LINESTRING(44 33)", "row-shape-text"],
    ["MULTIPOINT(44 33,45 x)", "row-shape-text"],
    ["GEOMETRYCOLLECTION(POINT(44 33),LINESTRING(44 33))", "row-shape-text"],
  ])("%s is told as %s", (cell, code) => {
    const { rejects } = importText(
      "a.csv",
      `title;lat;lon\nA;"${cell.replaceAll('"', '""')}";44\n`,
    );
    expect(rejects.map(({ problem }) => problem)).toMatchObject([{ code, detail: cell }]);
  });
});
