import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const POINT = "<Point><coordinates>44,33</coordinates></Point>";

const placemark = (name: string, inside = ""): string =>
  `<Placemark><name>${name}</name>${inside}${POINT}</Placemark>`;

const folder = (name: string, ...inside: string[]): string =>
  `<Folder><name>${name}</name>${inside.join("\n")}</Folder>`;

const data = (name: string, value: string): string =>
  `<ExtendedData><Data name="${name}"><value>${value}</value></Data></ExtendedData>`;

const read = (...inside: string[]) =>
  importText(
    "a.kml",
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>My map</name>${inside.join("\n")}</Document></kml>`,
  );

const kinds = (...inside: string[]) => {
  const { story } = read(...inside);
  return story?.events.map(({ type }) => story.types.find(({ id }) => id === type)?.label["en"]);
};

const dates = (...inside: string[]) => read(...inside).story?.events.map(({ when }) => when.edtf);

const STAMP = "<TimeStamp><when>2020</when></TimeStamp>";
const SPAN = "<TimeSpan><begin>2021</begin><end>2022</end></TimeSpan>";

describe("the folder of a placemark", () => {
  it("is its type where nothing else says that, as of a map made by layers", () => {
    const flood = folder("Floods", placemark("A"), folder("Dams &amp; locks", placemark("B")));
    expect(kinds(flood, placemark("C"))).toEqual(["Floods", "Dams & locks", "Event"]);
    expect(read(flood).columns).toContainEqual({
      column: "folder",
      field: "type",
      example: "Floods",
    });
  });

  it("gives way to a type in the data", () => {
    expect(kinds(folder("Layer 1", placemark("A", data("category", "Fire"))))).toEqual(["Fire"]);
  });

  it("is the type of those that have none where others have one in their data", () => {
    const layer = folder("Layer 1", placemark("A", data("category", "Fire")), placemark("B"));
    expect(kinds(layer)).toEqual(["Fire", "Layer 1"]);
  });

  it("gives way to data of the same name", () => {
    expect(kinds(folder("Layer 1", placemark("A", data("folder", "Fire"))))).toEqual(["Fire"]);
  });

  it("without a name is passed over", () => {
    expect(kinds(folder("Floods", `<Folder>${placemark("A")}</Folder>`))).toEqual(["Floods"]);
  });
});

describe("the time of a folder", () => {
  it("is that of its placemarks without one, the nearest first (KML 2.2, 9.6)", () => {
    expect(
      dates(
        STAMP,
        placemark("A"),
        folder(
          "F",
          SPAN,
          placemark("B"),
          placemark("C", "<TimeStamp><when>2023</when></TimeStamp>"),
        ),
        folder("G", placemark("D")),
      ),
    ).toEqual(["2020", "2021/2022", "2023", "2020"]);
  });

  it.each(["date", "Datum", "when", "day"])("gives way to a placemark's own field %s", (name) => {
    expect(
      dates(folder("F", STAMP, placemark("A", data(name, "2023-05-06")), placemark("B"))),
    ).toEqual(["2023-05-06", "2020"]);
  });

  it("gives way to the moments of a track", () => {
    const track = "<Track><when>2023-01-01</when><coord>1 2 3</coord></Track>";
    expect(dates(folder("F", STAMP, `<Placemark><name>A</name>${track}</Placemark>`))).toEqual([
      "2023-01-01",
    ]);
  });
});

it("times are shown as the date and the end, and in no column of their own", () => {
  const { columns } = read(
    placemark("A", STAMP),
    placemark("B", SPAN),
    placemark("C", data("date", "2021-03-04")),
  );
  expect(columns.map(({ column, field }) => [column, field])).toEqual([
    ["name", "title"],
    ["date", "date"],
    ["end", "end"],
  ]);
});
