import { describe, expect, it } from "vitest";
import type { Recipe } from "../../../src/import/options.ts";
import { importText, reread } from "../import-text.ts";

const read = (members: object, recipe: Recipe = {}) => {
  const place = { type: "Feature", properties: { title: "Mosul" }, geometry: null, ...members };
  const all = { names: [{ toponym: "Mosul" }], ...place };
  const file = JSON.stringify({ type: "FeatureCollection", features: [all] });
  const { story, problems, rejects, columns } = importText("places.json", file, recipe);
  if (story && rejects.length === 0) {
    expect(reread(story).issues.map(({ code }) => code)).toEqual([]);
  }
  const told = [...problems, ...rejects.map(({ problem }) => problem)]
    .filter(({ code }) => !/^points-several$|^dates-un/.test(code))
    .map(({ code, column, detail, path }) => [code, column, detail, path]);
  return { story, told, columns };
};

const at = (start: string) => ({ timespans: [{ start: { in: start } }] });

const collected = (...geometries: object[]) => ({
  geometry: { type: "GeometryCollection", geometries },
});
const point = (lon: number, members: object) => ({
  ...{ type: "Point", coordinates: [lon, 36.123] },
  ...members,
});
const outline = (lon: number, members: object) => ({
  type: "Polygon",
  coordinates: [
    [
      [lon, 1],
      [lon + 1, 1],
      [lon, 2],
      [lon, 1],
    ],
  ],
  ...members,
});

const basesOf = ({ story }: ReturnType<typeof read>) =>
  story?.places.map(({ properties }) => properties.precision.basis?.["en"]);

describe("what Linked Places say of single shapes of a collection", () => {
  it("says of each point how sure it is", () => {
    const made = read(
      collected(
        point(1, { certainty: "less-certain" }),
        point(2, { certainty: "certain" }),
        point(3, { certainty: "uncertain" }),
      ),
    );
    expect(basesOf(made)).toEqual([
      "The imported file calls its location “less-certain”. No radius is given there; 1 km is assumed.",
      "The imported file calls its location “certain”. No radius is given there; 1 km is assumed.",
      "The imported file calls its location “uncertain”. No radius is given there; 1 km is assumed.",
    ]);
    expect(made.columns).toContainEqual({
      column: "geometry.geometries.2.certainty",
      field: null,
      becomes: { en: "How exactly the place is known", ar: "دقة المكان" },
      example: "uncertain",
    });
  });

  it("goes before what is said of all, and a point that stands twice counts once", () => {
    const { geometry } = collected(
      point(1, { certainty: "certain" }),
      point(1, { certainty: "uncertain" }),
      point(2, {}),
    );
    expect(basesOf(read({ geometry: { ...geometry, certainty: "less-certain" } }))).toEqual([
      "The imported file calls its location “certain”. No radius is given there; 1 km is assumed.",
      "The imported file calls its location “less-certain”. No radius is given there; 1 km is assumed.",
    ]);
  });

  it.each([
    [["uncertain", "uncertain"], "The imported file calls its location “uncertain”."],
    [
      ["certain", "uncertain"],
      "The imported file calls parts of its location “certain”, “uncertain”.",
    ],
    [["certain", "certain"], "The imported file calls its location “certain”."],
  ])("says of an outline of parts that are %j: %s", (words, basis) => {
    const parts = words.map((certainty, n) => outline(n * 2, { certainty }));
    expect(basesOf(read(collected(...parts)))).toEqual([basis]);
  });

  it("gives no time of one of them to all, which is told", () => {
    const made = read(collected(point(1, { when: at("1800") }), point(2, { when: at("1850") })));
    const when = made.story?.events[0]?.when;
    expect([when?.edtf, when?.note?.["en"]]).toEqual([
      "XXXX",
      "Times of single shapes in the file: 1800; 1850.",
    ]);
    const column = "geometry.geometries.0.when.timespans.0.start.in";
    const path = "/features/0/geometry/geometries/0/when/timespans/0/start/in";
    expect(made.told).toEqual([["span-further", column, "1800", path]]);
  });

  it("keeps every time span of each of them", () => {
    const spans = (...years: [string, string?][]) => ({
      timespans: years.map(([start, end]) => ({
        start: { in: start },
        ...(end !== undefined && { end: { in: end } }),
      })),
    });
    const { geometry } = collected(
      point(1, { when: spans(["1990", "1995"], ["2000"], ["2004"]) }),
      point(2, { when: spans(["1999"], ["2010"]) }),
    );
    const { story, told } = read({ geometry, when: at("1999") });
    expect(story?.events[0]?.when.note?.["en"]).toBe(
      "Times of single shapes in the file: 1990/1995; 2000; 2004; 2010.",
    );
    expect(told.map(([code]) => code)).toEqual(["span-further"]);
  });

  it("has no time beside that of the place where it is the same", () => {
    const { geometry } = collected(point(1, { when: at("1800") }), point(2, {}));
    const { story, told } = read({ geometry, when: at("1800") });
    expect([story?.events[0]?.when.edtf, told]).toEqual(["1800", []]);
  });
});

describe("what the date of a time span does not have", () => {
  const START = "when.timespans.0.start.in";
  const PATH = "/features/0/when/timespans/0/start/in";

  it.each([
    ["spring 1999", "1999", "date-coarser", "spring 1999 = 1999"],
    ["Tuesday 6 May 2020", "2020-05-06", "date-weekday", "Tuesday 6 May 2020: 2020-05-06"],
    ["2016-12-01T10:30", "2016-12-01", "time-without-zone", "2016-12-01T10:30 (1)"],
  ])("%s is %s, and %s is told", (cell, edtf, code, detail) => {
    const { story, told } = read({ when: at(cell) });
    expect(story?.events[0]?.when.edtf).toBe(edtf);
    expect(told).toEqual([[code, START, detail, PATH]]);
  });

  it("is what --dates and --tz say, where they are said", () => {
    const edtf = (cell: string, recipe: Recipe) =>
      read({ when: at(cell) }, recipe).story?.events[0]?.when.edtf;
    expect(edtf("03/04/1999", { dates: "dmy" })).toBe("1999-04-03");
    expect(edtf("03/04/1999", { dates: "mdy" })).toBe("1999-03-04");
    expect(edtf("2016-12-01T10:30", { tz: "Asia/Baghdad" })).toBe("2016-12-01T07:30:00Z");
    expect(read({ when: at("03/04/1999") }).told[0]?.[0]).toBe("row-date-ambiguous");
  });
});

describe("languages of Linked Places", () => {
  it.each([
    ["ara", "ar"],
    ["fre", "fr"],
    ["fra", "fr"],
    ["deu", "de"],
    ["EN", "en"],
    ["pt_BR", "pt-BR"],
    ["akk", "akk"],
    ["ar-Latn", "ar-Latn"],
  ])("%s is %s", (lang, tag) => {
    const names = [
      { toponym: "Mosul", lang: "tr" },
      { toponym: "M", lang },
    ];
    const descriptions = [{ value: "A" }, { value: "B", lang }];
    const { story, told } = read({ names, descriptions }, { lang: "es" });
    expect(story?.places[0]?.properties.names[1]).toEqual({ toponym: "M", lang: tag });
    expect(story?.events[0]?.description).toEqual({ es: "A", [tag]: "B" });
    expect(told).toEqual([]);
  });

  it("are told where they are none, and not where the file says that it does not know", () => {
    const names = ["german", "und", "mul", ""].map((lang) => ({ toponym: `M${lang}`, lang }));
    const { story, told } = read({ names, descriptions: [{ value: "A", lang: "english" }] });
    expect(story?.places[0]?.properties.names).toContainEqual({
      toponym: "Mgerman",
      lang: "und",
    });
    expect(told).toEqual([
      ["code-unknown", "names.0.lang", "german", "/features/0/names/0/lang"],
      ["code-unknown", "descriptions.0.lang", "english", "/features/0/descriptions/0/lang"],
    ]);
  });
});
