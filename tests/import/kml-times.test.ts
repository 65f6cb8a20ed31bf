import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const POINT = "<Point><coordinates>44,33</coordinates></Point>";

const kml = (...placemarks: string[]): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${placemarks
    .map((one, n) => `<Placemark><name>${n}</name>${one}</Placemark>`)
    .join("\n")}</Document></kml>`;

const span = (begin: string, end: string): string =>
  `<TimeSpan>${begin && `<begin>${begin}</begin>`}${end && `<end>${end}</end>`}</TimeSpan>${POINT}`;

const stamp = (when: string): string => `<TimeStamp><when>${when}</when></TimeStamp>${POINT}`;

const data = (name: string, value: string): string =>
  `<ExtendedData><Data name="${name}"><value>${value}</value></Data></ExtendedData>${POINT}`;

const track = (...whens: string[]): string =>
  `<gx:Track>${whens.map((one) => `<when>${one}</when>`).join("")}${whens
    .map((_, n) => `<gx:coord>${n} 2 3</gx:coord>`)
    .join("")}</gx:Track>`;

const dates = (...placemarks: string[]) =>
  importText("a.kml", kml(...placemarks)).story?.events.map(({ when }) => when.edtf);

describe("the time of a placemark", () => {
  it.each([
    ["a span", span("2023-01-02", "2023-02-02"), "2023-01-02/2023-02-02"],
    ["a span of one day", span("2023-01-02", "2023-01-02"), "2023-01-02"],
    ["a span of months", span("2023-01", "2023-02"), "2023-01/2023-02"],
    ["a span of years with blanks", span(" 1920 ", "\n1921 "), "1920/1921"],
    [
      "a span of moments",
      span("2023-01-02T10:00:00Z", "2023-01-02T11:30:00.000Z"),
      "2023-01-02T10:00:00Z/2023-01-02T11:30:00Z",
    ],
    ["a span without end", span("2023-01-02", ""), "2023-01-02/.."],
    ["a span without begin", span("", "2023-01-02"), "../2023-01-02"],
    [
      "a track",
      track("2023-01-01T00:00:00Z", "2023-01-01T00:30:00Z", "2023-01-01T01:00:00Z"),
      "2023-01-01T00:00:00Z/2023-01-01T01:00:00Z",
    ],
    ["a track of one position", track("2023-01-01T00:00:00Z"), "2023-01-01T00:00:00Z"],
    [
      "several tracks",
      `<gx:MultiTrack>${track("2023-01-01", "2023-01-02")}${track("2023-01-03", "2023-01-04")}</gx:MultiTrack>`,
      "2023-01-01/2023-01-04",
    ],
    ["a span beside a track", `${span("2020", "2021")}${track("2023", "2024")}`, "2020/2021"],
  ])("is read of %s", (_, placemark, edtf) => {
    expect(dates(placemark)).toEqual([edtf]);
  });

  it("is read in a KMZ", () => {
    const file = zipSync({ "doc.kml": strToU8(kml(span("2023-01-02", ""))) });
    expect(importText("a.kmz", file).story?.events[0]?.when.edtf).toBe("2023-01-02/..");
  });

  it("is told where it ends before it begins", () => {
    const { counts, rejects } = importText(
      "a.kml",
      kml(stamp("2023"), span("2023-03-02", "2023-01-01")),
    );
    expect(counts).toMatchObject({ placed: 1, bad: 1 });
    expect(rejects[0]?.problem).toMatchObject({
      ...{ code: "row-end-before-start", detail: "2023-03-02 / 2023-01-01" },
      ...{ row: 2, line: 2, character: 1 },
    });
  });

  it.each(["date", "Datum", "start_date", "when", "day"])(
    "is each one's own where another has a field %s",
    (name) => {
      const all = [
        stamp("2023-01-02"),
        span("2023-01-03", "2023-02-02"),
        data(name, "2023-05-06"),
        track("2023-06-01", "2023-06-02"),
        POINT,
        span("", "2024"),
      ];
      const found = ["2023-01-02", "2023-01-03/2023-02-02", "2023-05-06", "2023-06-01/2023-06-02"];
      const none = dates(POINT)?.[0];
      expect(dates(...all)).toEqual([...found, none, "../2024"]);
    },
  );

  it("gives way to a date in the data, which may be more exact", () => {
    expect(dates(`${data("date", "1920~")}<TimeSpan><begin>1920</begin></TimeSpan>`)).toEqual([
      "1920~",
    ]);
  });

  it("does not give way to a field that may be only a time of day", () => {
    expect(dates(`${data("time", "14:00")}<TimeStamp><when>1920</when></TimeStamp>`)).toEqual([
      "1920",
    ]);
  });

  it("leaves a field of the same name alone", () => {
    const { columns } = importText("a.kml", kml(data("timespan", "a week"), stamp("2023")));
    expect(columns.map(({ column }) => column)).toContain("timespan");
  });
});

describe("an open date or end of a table", () => {
  const whens = (...rows: string[]) =>
    importText("a.csv", `title,lat,lon,date,end\n${rows.join("\n")}\n`);

  it("is the open side of a span", () => {
    const { story } = whens("A,33,44,2023-01-02,..", "B,33,44,..,2023-01-02");
    expect(story?.events.map(({ when }) => when.edtf)).toEqual(["2023-01-02/..", "../2023-01-02"]);
  });

  it.each(["..,..", "..,", ",..", "..,NA"])("is none in %s", (cells) => {
    expect(whens(`A,33,44,${cells}`).rejects.map(({ problem }) => problem.code)).toEqual([
      "row-date-unreadable",
    ]);
  });
});
