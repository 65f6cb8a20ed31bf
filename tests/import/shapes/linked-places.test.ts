import { describe, expect, it } from "vitest";
import { importText, reread } from "../import-text.ts";

const imported = (...timespans: object[]) => {
  const place = {
    ...{ "@id": "https://example.org/1", type: "Feature", properties: { title: "A" } },
    ...{ names: [{ toponym: "A" }], geometry: null, when: { timespans } },
  };
  const file = JSON.stringify({ "@context": "x", type: "FeatureCollection", features: [place] });
  const { story, problems, rejects, counts } = importText("places.jsonld", file);
  if (story && counts.bad === 0) expect(reread(story)).toEqual({ story, issues: [] });
  const when = story?.events[0]?.when;
  const all = [...problems, ...rejects.map(({ problem }) => problem)];
  return { when, told: all.map(({ code, column, detail }) => [code, column, detail]), counts };
};

it("several descriptions of a place are all kept", () => {
  const descriptions = ["A town.", "Burnt in 1258.", " "].map((value) => ({ value, lang: "en" }));
  const place = {
    ...{ "@id": "https://example.org/1", type: "Feature", properties: { title: "A" } },
    ...{ names: [{ toponym: "A" }], geometry: null, descriptions },
  };
  const file = JSON.stringify({ "@context": "x", type: "FeatureCollection", features: [place] });
  const { story } = importText("places.jsonld", file);
  expect(story?.events[0]?.description).toEqual({ en: "A town.\n\nBurnt in 1258." });
  expect(story && reread(story)).toEqual({ story, issues: [] });
});

const AT = "when.timespans.0";

describe("the time span of Linked Places", () => {
  it.each([
    [{ start: { earliest: "1600-01-01", latest: "1601-01-01" } }, "[1600-01-01..1601-01-01]"],
    [{ start: { in: "1500" } }, "1500"],
    [{ start: { earliest: "1500" } }, "[1500..]"],
    [{ end: { latest: "1700" } }, "[..1700]"],
    [{ end: { in: "1700" } }, "../1700"],
    [{ start: { in: "1500" }, end: { in: "1700" } }, "1500/1700"],
    [{ start: { in: "1500" }, end: { in: "1500" } }, "1500"],
  ])("%j is %s", (span, edtf) => {
    const { when, told } = imported(span);
    expect([when?.edtf, when?.note, told]).toEqual([edtf, undefined, []]);
  });

  const FROM = "In the file it began between 1500 and 1510.";
  it.each([
    [
      { start: { earliest: "1500", latest: "1510" }, end: { earliest: "1600", latest: "1610" } },
      "1500~/1610~",
      `${FROM} In the file it ended between 1600 and 1610.`,
    ],
    [{ start: { earliest: "1500", latest: "1510" }, end: { in: "1700" } }, "1500~/1700", FROM],
    [{ start: { earliest: "1500", latest: "1500" }, end: { in: "1700" } }, "1500/1700", undefined],
  ])("%j has the widest bounds, marked as no exact ones: %s", (span, edtf, note) => {
    const { when } = imported(span);
    expect([when?.edtf, when?.note?.["en"]]).toEqual([edtf, note]);
  });

  const BEGAN = "In the file it began in 1650 or earlier.";
  const ENDED = "In the file it ended in 1700 or later.";
  it.each([
    [{ start: { in: "1600" }, end: { earliest: "1700" } }, "1600/..", ENDED],
    [{ start: { latest: "1650" }, end: { in: "1700" } }, "../1700", BEGAN],
    [{ start: { latest: "1650" }, end: { earliest: "1700" } }, "1650/1700", `${BEGAN} ${ENDED}`],
    [
      { start: { earliest: "1600" }, end: { earliest: "1700" } },
      "1600~/..",
      `In the file it began in 1600 or later. ${ENDED}`,
    ],
  ])("%j is open where only an inner bound is given: %s", (span, edtf, note) => {
    const { when, told } = imported(span);
    expect([when?.edtf, when?.note?.["en"], told]).toEqual([edtf, note, []]);
  });

  it.each([
    [{ start: { in: "1850" }, end: { in: "Q3 1999" } }, "1850/1999-09", undefined],
    [{ start: { in: "1500/1510" }, end: { in: "1600" } }, "1500/1600", undefined],
    [{ end: { in: "Q3 1999" } }, "../1999-09", undefined],
    [{ start: { in: "before 1651" }, end: { in: "1700" } }, "../1700", BEGAN],
    [{ start: { earliest: "Q3 1849", latest: "Q1 1850" } }, "[1849-07..1850-03]", undefined],
    [
      { start: { in: "1840" }, end: { earliest: "Q3 1849", latest: "Q1 1850" } },
      "1840/1850-03~",
      "In the file it ended between 1849-07 and 1850-03.",
    ],
  ])("%j is from the earliest to the latest: %s", (span, edtf, note) => {
    const { when, told } = imported(span);
    expect([when?.edtf, when?.note?.["en"], told]).toEqual([edtf, note, []]);
  });

  it("before the year 0000 is kept", () => {
    const { when, told } = imported({ start: { in: "-0700" }, end: { latest: "-0612-03" } });
    expect(when?.edtf).toBe("-0700/-0612-03~");
    expect(told).toEqual([]);
  });

  it("before the year -9999 is told, and what of it can be a date is one", () => {
    const { when, told } = imported({ start: { in: "-10700" }, end: { in: "-0612" } });
    expect(when?.edtf).toBe("../-0612");
    expect(JSON.stringify(when)).toContain("In the file: -10700. ");
    expect(told).toEqual([["date-early", `${AT}.start.in`, "-10700"]]);
    const ended = imported({ start: { in: "-10500" }, end: { in: "-10400" } });
    expect(ended.when?.edtf).toBe("XXXX");
    expect(JSON.stringify(ended.when)).toContain("In the file: -10500, -10400. ");
    expect(ended.told).toHaveLength(2);
  });

  it.each([
    [{ start: { in: "garbage" } }, "row-date-unreadable", "garbage"],
    [{ start: { in: "1700" }, end: { in: "1600" } }, "row-end-before-start", "1700/1600"],
  ])("%j leaves its place out, as in a table", (span, code, detail) => {
    const { told, counts } = imported(span);
    expect(told).toEqual([[code, `${AT}.start.in`, detail]]);
    expect(counts.bad).toBe(1);
  });

  it("is the first of several, which is told", () => {
    const { when, told } = imported({ start: { in: "1500" } }, { end: { latest: "1800" } });
    expect(when?.edtf).toBe("1500");
    expect(told).toEqual([["span-further", "when.timespans.1.end.latest", "1800"]]);
  });

  it("has of very many others the first, each whole, and how many more there are", () => {
    const spans = Array.from({ length: 80 }, (_, n) => ({
      start: { in: `${1000 + n * 5}` },
      end: { earliest: `${1002 + n * 5}`, latest: `${1004 + n * 5}` },
    }));
    const [first, ...others] = spans;
    const { when } = imported(first ?? {}, ...others);
    const [, times = ""] = /: (.*)\.$/.exec(when?.note?.["en"] ?? "") ?? [];
    const parts = times.split("; ");
    expect(parts.at(-1)).toBe(`… (+${79 - (parts.length - 1)})`);
    expect(parts.slice(0, -1)).toEqual(
      others
        .slice(0, parts.length - 1)
        .map(({ start, end }) => `${start.in}/[${end.earliest}..${end.latest}]`),
    );
    expect(times.length).toBeLessThan(520);
  });

  it("has the others, but for those that are the same, in a note", () => {
    const [first, second] = [
      { start: { in: "1500" } },
      { start: { in: "1600" }, end: { in: "1700" } },
    ];
    const { when, told } = imported(first, second, first, { end: { latest: "1800" } });
    expect(when?.note).toEqual({
      en: "Further times in the file: 1600/1700; ../[..1800].",
      ar: "أزمنة أخرى في الملف: 1600/1700; ../[..1800].",
    });
    expect(told.map(([code]) => code)).toEqual(["span-further"]);
    const early = imported({ start: { in: "-10700" }, end: { in: "1600" } }, second);
    expect(early.when?.note?.["en"]).toBe(
      "In the file: -10700. Dates begin with the year −9999 here. Further times in the file: 1600/1700.",
    );
    expect(imported(first, first).told).toEqual([]);
  });
});

describe("features of Linked Places that lack some of their members", () => {
  const read = (members: object, context = {}) => {
    const place = { type: "Feature", geometry: null, properties: { title: "A" }, ...members };
    const file = { type: "FeatureCollection", ...context, features: [place] };
    return importText("places.json", JSON.stringify(file));
  };

  it.each([
    ["names", { names: [{ toponym: "A" }] }],
    ["types", { types: [{ identifier: "aat:300008347", label: "town" }] }],
    ["a time span", { when: { timespans: [{ start: { in: "1600" } }] } }],
    ["an end within bounds", { when: { timespans: [{ end: { latest: "1600" } }] } }],
  ])("are known by %s", (_, members) => {
    expect(read(members).shape).toEqual({ en: "Linked Places", ar: "Linked Places" });
    expect(read({ "@id": "x:1", ...members }).shape).toEqual(read(members).shape);
  });

  it("are not known by a title alone", () => {
    expect(read({ type: "Feature" }).shape).toBeNull();
  });

  it("have the place of a collection that holds a single point", () => {
    const point = { type: "Point", coordinates: [-1.28, 51.67] };
    const { story, counts, problems } = read({
      geometry: { type: "GeometryCollection", geometries: [point] },
      names: [{ toponym: "A" }],
    });
    expect(story?.places[0]?.geometry).toEqual(point);
    expect([counts.placed, problems]).toEqual([1, []]);
  });
});

it.each([
  ["uncertain", "The imported file calls its location “uncertain”. No radius is given there; 1 km"],
  ["less-certain", "The imported file calls its location “less-certain”. No radius is given there"],
  ["certain", "The imported file calls its location “certain”. No radius is given there; 1 km"],
])("a location that is %s is called so", (certainty, said) => {
  const geometry = { type: "Point", coordinates: [22.12345, 38.23456], certainty };
  const place = {
    type: "Feature",
    properties: { title: "A" },
    names: [{ toponym: "A" }],
    geometry,
  };
  const file = JSON.stringify({ type: "FeatureCollection", features: [place] });
  const { story, columns, problems } = importText("places.jsonld", file);
  expect(problems.filter(({ code }) => code !== "dates-unknown")).toEqual([]);
  expect(story?.places[0]?.properties.precision.basis?.["en"]).toContain(said);
  expect(columns.find(({ column }) => column === "geometry.certainty")).toMatchObject({
    becomes: { en: "How exactly the place is known" },
    example: certainty,
  });
});
