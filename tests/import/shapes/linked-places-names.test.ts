import { describe, expect, it } from "vitest";
import { importText, reread } from "../import-text.ts";

const readPlaces = (...features: object[]) => {
  const all = features.map((members) => ({
    ...{ type: "Feature", properties: { title: "Mosul" }, names: [{ toponym: "Mosul" }] },
    ...members,
  }));
  const file = JSON.stringify({ type: "FeatureCollection", features: all });
  return importText("places.jsonld", file, { lang: "en" });
};

describe("what Linked Places say of a place and of its geometry", () => {
  const when = (start: string, end: string) => ({
    timespans: [{ start: { in: start }, end: { in: end } }],
  });
  const point = { type: "Point", coordinates: [43.13, 36.34] };

  it.each([
    ["a geometry", { ...point, when: when("1700", "1750") }],
    [
      "the only geometry of a collection",
      { type: "GeometryCollection", geometries: [{ ...point, when: when("1700", "1750") }] },
    ],
  ])("the time span of %s counts where the place has none", (_, geometry) => {
    const { story, columns } = readPlaces({ geometry });
    expect(story?.events[0]?.when.edtf).toBe("1700/1750");
    expect(columns).toContainEqual({
      column: "geometry.when.timespans.0.start.in",
      field: null,
      becomes: { en: "Date", ar: "التاريخ" },
      example: "1700",
    });
  });

  it.each([
    ["1700", []],
    ["1600", [["span-further", "geometry.when.timespans.0.start.in", "1700"]]],
  ])("beside that of the place, %s, it is told of where it is another one", (start, told) => {
    const geometry = { ...point, when: when("1700", "1750") };
    const { story, problems } = readPlaces({ geometry, when: when(start, "1750") });
    expect(story?.events[0]?.when.edtf).toBe(`${start}/1750`);
    expect(problems.map(({ code, column, detail }) => [code, column, detail])).toEqual(told);
  });

  it("all names are kept, each in its language", () => {
    const names = [
      { toponym: "الموصل", lang: "ar" },
      { toponym: "Mosul", lang: "en" },
      { toponym: "Nineveh", lang: "en" },
      { toponym: "Mossul", lang: "" },
    ];
    const { story } = readPlaces({ geometry: point, names });
    expect(story?.events[0]?.title).toEqual({ en: "Mosul", ar: "الموصل" });
    expect(story?.places[0]?.properties.title).toBe("Mosul");
    expect(story?.places[0]?.properties.names).toEqual([
      { lang: "en", toponym: "Mosul" },
      { lang: "ar", toponym: "الموصل" },
      { lang: "en", toponym: "Nineveh" },
      { lang: "und", toponym: "Mossul" },
    ]);
    expect(story && reread(story)).toEqual({ story, issues: [] });
  });

  it("a title in another language than the file's is in that of the name it is", () => {
    const names = [{ toponym: "Mosul", lang: "de" }];
    expect(readPlaces({ geometry: null, names }).story?.events[0]?.title).toEqual({ de: "Mosul" });
  });

  it("links to gazetteers are kept as such, and others in words", () => {
    const links = [
      { type: "closeMatch", identifier: "gn:99072" },
      { type: "seeAlso", identifier: "https://example.org/mosul" },
    ];
    const { story } = readPlaces({ geometry: point, links }, { geometry: point });
    expect(story?.places.map(({ properties }) => properties.links)).toEqual([
      [{ type: "closeMatch", identifier: "gn:99072" }],
      undefined,
    ]);
    expect(story?.notes.map(({ text }) => text["en"])).toEqual([
      "Links in the imported file: seeAlso: https://example.org/mosul",
    ]);
    expect(story && reread(story)).toEqual({ story, issues: [] });
  });
});
