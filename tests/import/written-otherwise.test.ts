import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const dated = (cell: string) => {
  const { story, problems, rejects } = importText("a.csv", `title;date\nA;${cell}\n`);
  return {
    edtf: story?.events[0]?.when.edtf,
    told: [...problems, ...rejects.map(({ problem }) => problem)].map(({ code, detail }) => [
      code,
      detail,
    ]),
  };
};

describe("dates", () => {
  it.each([
    ["5 gennaio 2024", "2024-01-05"],
    ["12 mag 2024", "2024-05-12"],
    ["3 ottobre 2023", "2023-10-03"],
    ["5 de março de 2024", "2024-03-05"],
    ["outubro de 2023", "2023-10"],
    ["5 stycznia 2024", "2024-01-05"],
    ["7 września 2023", "2023-09-07"],
    ["październik 2023", "2023-10"],
    ["2024-01-05 10:00:00.123456+03", "2024-01-05T10:00:00+03:00"],
    ["2024-01-05 10:00:00-05", "2024-01-05T10:00:00-05:00"],
  ])("%s is %s", (cell, edtf) => {
    expect(dated(cell)).toEqual({ edtf, told: [] });
  });

  it("a month that is another one in another language is none", () => {
    expect(dated("5 listopada 2023").edtf).toBeUndefined();
  });

  it.each(["2024-01-05*", "2024-01-05 [1]", "2024-01-05†", "5 January 2024 [a]"])(
    "%s is the day, and its mark is told",
    (cell) => {
      expect(dated(cell)).toEqual({ edtf: "2024-01-05", told: [["date-mark", `${cell} (1)`]] });
    },
  );

  it("a stretch of time is no zone", () => {
    expect(dated("2024-01-05 08:00-10").edtf).not.toContain("-10");
  });
});

const shapeOf = (cell: string) => {
  const { story } = importText("a.csv", `title;geometry\nA;"${cell}"\n`);
  return story?.places[0]?.geometry;
};

const RING = [
  [44, 33],
  [45, 33],
  [45, 34],
  [44, 33],
];

describe("WKT in cells", () => {
  it.each([
    ["POLYGON ((44 33, 45 33, 45 34, 44 33))", { type: "Polygon", coordinates: [RING] }],
    [
      "SRID=4326;POLYGON Z((44 33 1,45 33 1,45 34 1,44 33 1))",
      { type: "Polygon", coordinates: [RING] },
    ],
    ["MULTIPOLYGON(((44 33,45 33,45 34,44 33)))", { type: "MultiPolygon", coordinates: [[RING]] }],
    ["SRID=4326;POINT(44 33)", { type: "Point", coordinates: [44, 33] }],
  ])("%s", (cell, geometry) => {
    expect(shapeOf(cell)).toEqual(geometry);
  });

  it.each(["POLYGON((44 33,45 33,45 34))", "POLYGON((a b,c d))", "POLYGON EMPTY", "POLYGON(("])(
    "%s is no area",
    (cell) => {
      expect(shapeOf(cell)).toBeUndefined();
    },
  );
});

it("cells are divided by the Arabic semicolon, too", () => {
  const { columns } = importText("a.csv", "العنوان؛التاريخ\nفيضان؛2024-01-05\nحريق؛2024-01-06\n");
  expect(columns.map(({ field }) => field)).toEqual(["title", "date"]);
});
