import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const event = (more: object) => ({
  ...{ id: "CIV0001", date: "02/24/2022", latitude: "48.7471", longitude: "37.5920" },
  ...{ location: "Chuhuiv", description: "A building was damaged.", ...more },
});

const read = (file: unknown) => importText("ukr-civharm.json", JSON.stringify(file));

const columnsOf = ({ columns }: ReturnType<typeof read>) =>
  columns.map(({ column, example }) => [column, example]);

const notesOf = ({ story }: ReturnType<typeof read>) => story?.notes.map(({ text }) => text["en"]);

const NOTE = "Source named in the file: https://example.org/status/1; https://example.org/2";

describe("events of TimeMap", () => {
  it("as the page saves them have their sources, and a column for each filter", () => {
    const found = read([
      event({
        sources: [
          { id: "S1", path: "https://example.org/status/1", description: "" },
          { id: "S2", path: "https://example.org/2", description: "Video" },
        ],
        filters: [
          { key: "Type of area affected", value: "Residential" },
          { key: "Type of area affected", value: "School" },
          { key: "Weapon System", value: "Unknown" },
        ],
      }),
    ]);
    expect(found.shape).toEqual({ en: "TimeMap", ar: "TimeMap" });
    expect(notesOf(found)).toEqual([NOTE]);
    expect(columnsOf(found)).toEqual(
      expect.arrayContaining([
        ["Type of area affected", "Residential; School"],
        ["Weapon System", "Unknown"],
      ]),
    );
    expect(columnsOf(found).filter(([name]) => /^(?:filters|sources)\./.test(name ?? ""))).toEqual(
      [],
    );
  });

  it("as a server has them have what they name in its lists", () => {
    const found = read({
      events: [event({ sources: ["S1", "S2"], associations: ["area-residential", "unknown"] })],
      sources: [
        { id: "S1", paths: ["https://example.org/status/1", "https://example.org/copy"] },
        { id: "S2", paths: ["https://example.org/2"] },
      ],
      associations: [
        { id: "area-residential", filter_paths: ["Type of area affected", "Residential"] },
      ],
    });
    expect(notesOf(found)).toEqual([NOTE]);
    expect(columnsOf(found)).toContainEqual(["Type of area affected", "Residential"]);
  });

  it("have the titles and addresses of sources that are an object by their ids", () => {
    const found = read({
      events: [event({ sources: ["s1", "s2"] })],
      sources: {
        s1: { title: "Video", paths: ["https://x.example/v"] },
        s2: { title: "A letter" },
      },
    });
    expect(notesOf(found)).toEqual([
      "Source named in the file: Video: https://x.example/v; A letter",
    ]);
  });

  it.each([
    ["6/1/2020", "2020-06-01T12:00:00Z", "2020-06-01"],
    ["1/6/2020", "2020-06-01T12:00:00Z", "2020-06-01"],
    ["06/01/2020", "2020-06-01T23:00:00Z", "2020-06-01"],
  ])("the date %s is of the order that %s has", (date, datetime, edtf) => {
    const { story, problems } = read([event({ date, datetime, sources: [] })]);
    expect(story?.events[0]?.when.edtf).toBe(edtf);
    expect(problems).toEqual([]);
  });

  it("a date that its moment does not tell stays ambiguous", () => {
    const { counts } = read([
      event({ date: "6/1/2020", datetime: "2020-03-01T12:00:00Z", sources: [] }),
    ]);
    expect(counts.bad).toBe(1);
  });

  it("a filter can be named as the type", () => {
    const file = [event({ sources: [], filters: [{ key: "Area", value: "School" }] })];
    const { story } = importText("a.json", JSON.stringify(file), { map: { Area: "type" } });
    expect(story?.types.map(({ label }) => label["en"])).toEqual(["School"]);
  });

  it("other records keep their lists as they are", () => {
    const found = read([{ title: "A", sources: [{ path: "x" }] }]);
    expect(columnsOf(found)).toEqual([
      ["title", "A"],
      ["sources.0.path", "x"],
    ]);
  });
});
