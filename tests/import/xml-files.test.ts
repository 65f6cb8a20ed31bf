import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const point = (coordinates: string): string =>
  `<Point>\n<coordinates>${coordinates}</coordinates></Point>`;

const placemark = (name: string, coordinates = "44,33"): string =>
  `<Placemark><name>${name}</name>${point(coordinates)}</Placemark>`;

const kml = (...inside: string[]): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inside.join("\n")}\n</Document></kml>`;

const titles = (name: string, content: string | Uint8Array): string[] =>
  importText(name, content).story?.events.map(({ title }) => title["en"] ?? "") ?? [];

const told = (name: string, content: string | Uint8Array) =>
  importText(name, content).problems.map(({ code, detail, line, character }) => [
    code,
    detail,
    ...(line === undefined ? [] : [line, character]),
  ]);

describe("what is told of maps written in XML", () => {
  it("has line and character: of a KML position that cannot be read, those of its coordinates", () => {
    const { rejects } = importText("a.kml", kml(placemark("A"), placemark("B", "44")));
    expect(rejects[0]?.problem).toMatchObject({ row: 2, line: 5, character: 1 });
  });

  it("of a GPX position, those of the point that has it, also within a track", () => {
    const text = `<gpx>\n<trk><trkseg><trkpt lat="1" lon="2"/>\n  <trkpt lat="1,5" lon="2"/></trkseg></trk>\n</gpx>`;
    expect(importText("a.gpx", text).rejects[0]?.problem).toMatchObject({ line: 3, character: 3 });
  });

  it("of a row that is kept without its shape, those of its element", () => {
    const text = kml(
      "<Placemark><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>",
    );
    expect(told("a.kml", text)).toEqual([["geometry-kind", "LineString", 2, 1]]);
  });
});

it("rows of GPX are numbered as the file has them, not by their kind", () => {
  const text = `<gpx>
<wpt lat="1" lon="2"><name>A</name></wpt>
<trk><name>B</name></trk>
<wpt lat="x" lon="2"><name>C</name></wpt>
<rte><name>D</name></rte>
</gpx>`;
  expect(titles("a.gpx", text)).toEqual(["A", "B", "D"]);
  expect(importText("a.gpx", text).rejects[0]?.problem).toMatchObject({ row: 3, line: 4 });
});

it("the frame of a picture on the ground is no event: it is told, and placemarks stay as they are", () => {
  const box = "<LatLonBox><north>2</north><south>1</south><east>2</east><west>1</west></LatLonBox>";
  const overlay = `<GroundOverlay><name>P</name>${box}</GroundOverlay>`;
  const text = kml(placemark("A"), overlay, placemark("B"));
  expect(titles("a.kml", text)).toEqual(["A", "B"]);
  expect(told("a.kml", text)).toEqual([["kml-picture", "P", 4, 1]]);
});

describe("XML with a mistake", () => {
  it.each([
    ["a tag that does not fit", "<Placemark><name>B</Placemark>", "</Placemark>", 4, 19],
    [
      "a sign that is not written out",
      "<Placemark><name>B < C</name></Placemark>",
      "< C</name></Placemark>",
      4,
      20,
    ],
    [
      "an entity that is not known",
      "<Placemark><name>B &foo; C</name></Placemark>",
      "<name>B &foo; C</name></Placemark>",
      4,
      12,
    ],
    ["a prefix that is not declared", "<gx:Track></gx:Track>", "<gx:Track></gx:Track>", 4, 1],
  ])("says where and keeps what is before: %s", (_, bad, found, line, character) => {
    const text = kml(placemark("A"), bad, placemark("C"));
    const next = bad.startsWith("<Placemark") ? [4, 1] : [5, 1];
    expect(told("a.kml", text)).toEqual([
      ["xml-invalid", found, line, character],
      ["xml-read", bad.startsWith("<Placemark") ? "1 / 3" : "1 / 2", ...next],
    ]);
    expect(titles("a.kml", text)).toEqual(["A"]);
  });

  it("says what tag was expected", () => {
    const [problem] = importText("a.kml", kml("<Placemark><name>B</Placemark>")).problems;
    expect(problem).toMatchObject({ expected: "</name>", detail: "</Placemark>" });
  });

  it("keeps what is before the first mistake where the file breaks off as well", () => {
    const text = kml(placemark("A"), placemark("B &foo; C"), placemark("D")).slice(0, -30);
    expect(titles("a.kml", text)).toEqual(["A"]);
    expect(told("a.kml", text)[0]?.slice(0, 1)).toEqual(["xml-invalid"]);
  });

  it("is told where nothing is before it, too, and never in the words of the parser", () => {
    expect(told("a.kml", "hello")).toEqual([["xml-invalid", "hello", 1, 1]]);
    expect(told("a.gpx", "<gpx/><gpx/>")).toEqual([["xml-invalid", "<gpx/>", 1, 7]]);
  });
});

describe("XML that breaks off", () => {
  const whole = kml(
    '<Folder><name>F > "x"</name>',
    placemark("A"),
    placemark("B"),
    "<!-- </Placemark> --><Placemark><description><![CDATA[</Placemark><b>]]></description></Placemark>",
    "</Folder>",
    placemark("D"),
  );
  const gpx =
    '<?xml version="1.0"?><g:gpx xmlns:g="http://www.topografix.com/GPX/1/1">\n<g:wpt lat="1" lon="2"/>\n<g:trk><g:trkseg><g:trkpt lat="1" lon="2"/><g:trkpt lat="1" lon="3"/></g:trkseg></g:trk>\n<g:wpt lat="1" lon="4"/></g:gpx>';

  it.each([
    ["a.kml", whole, "</Placemark>", 4],
    ["a.gpx", gpx, /<g:wpt [^>]*\/>|<\/g:trk>/g, 3],
  ])("%s keeps all that ended before, and says how many and where", (name, text, end, all) => {
    expect(importText(name, text)).toMatchObject({
      counts: { rows: all },
      problems: name === "a.gpx" ? [{}] : [],
    });
    fc.assert(
      fc.property(fc.integer({ min: text.indexOf("\n"), max: text.length - 1 }), (at) => {
        const cut = text.slice(0, at);
        // What looks like an end within a comment or CDATA is none.
        const seen = cut.replace(/<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)/g, "");
        const kept = seen.split(end).length - 1;
        const begun = seen.match(/<(?:g:)?(?:Placemark|wpt|trk)(?=[\s/>])/g)?.length ?? 0;
        const { counts, problems } = importText(name, cut);
        const read = problems.find(({ code }) => code === "xml-read")?.detail;
        expect(read).toBe(begun > 0 ? `${kept} / ${begun}` : undefined);
        const codes = problems.map(({ code }) => code).filter((code) => code !== "geometry-kind");
        expect([counts.rows, codes]).toEqual([
          kept,
          kept + begun > 0 ? ["xml-cut", "xml-read"] : ["xml-cut"],
        ]);
        const lines = cut.trimEnd().split("\n");
        expect(problems[0]).toMatchObject({
          line: lines.length,
          character: (lines.at(-1) ?? "").length + 1,
        });
      }),
    );
  });
});

it("a network link is no event: it is told, with its address, and nothing is fetched", () => {
  const link =
    "<NetworkLink><name>L</name><Link><href> https://example.org/a.kml </href></Link></NetworkLink>";
  expect(titles("a.kml", kml(link, placemark("A")))).toEqual(["A"]);
  expect(told("a.kml", kml(link, placemark("A")))).toEqual([
    ["kml-link", "https://example.org/a.kml", 2, 1],
  ]);
});

it("of KMZ with several KML files the first is read and the others are named", () => {
  const file = (name: string) => strToU8(kml(placemark(name)));
  const zip = zipSync({ "doc.kml": file("A"), "more/b.kml": file("B"), "c.png": strToU8("c") });
  expect(titles("a.kmz", zip)).toEqual(["A"]);
  expect(told("a.kmz", zip)).toEqual([["kmz-others", "more/b.kml"]]);
});

describe("a map that declares its encoding", () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const declared = (encoding: string, name = "M\u00fchle"): Uint8Array =>
    bytes(`<?xml version="1.0" encoding='${encoding}'?>\n${kml(placemark(name))}`);

  it.each(["ISO-8859-1", "windows-1252", "latin1", "iso-8859-15"])("is read in it: %s", (name) => {
    expect(told("a.kml", declared(name))).toEqual([]);
    expect(titles("a.kml", declared(name))).toEqual(["Mühle"]);
    const zip = zipSync({ "doc.kml": declared(name) });
    expect(titles("a.kmz", zip)).toEqual(["Mühle"]);
  });

  it("is read in Cyrillic and Arabic as well", () => {
    expect(titles("a.kml", declared("koi8-r", "\u00ed\u00c9\u00d2"))).toEqual(["Мир"]);
    expect(titles("a.kml", declared("windows-1256", "\u00c8\u00db"))).toEqual(["بغ"]);
  });

  it("is told where a byte is none of it, in KMZ too", () => {
    const wrong = declared("utf-8");
    expect(told("a.kml", wrong)).toMatchObject([["encoding", expect.any(String), 3, 19]]);
    const zip = zipSync({ "doc.kml": wrong });
    expect([told("a.kmz", zip).map(([code]) => code), titles("a.kmz", zip)]).toEqual([
      ["encoding"],
      [],
    ]);
    expect(importText("a.kml", wrong, { encoding: "windows-1252" }).counts.placed).toBe(1);
  });

  it("is read as UTF-8 all the same where its byte order mark says so", () => {
    const text = `\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?>${kml(placemark("Mühle"))}`;
    expect(titles("a.kml", new TextEncoder().encode(text))).toEqual(["Mühle"]);
  });
});

it("of many more files in a KMZ names five, and how many there are beside", () => {
  const files = Array.from({ length: 8 }, (_, n) => [`more/${n}.kml`, strToU8("x")] as const);
  const zip = zipSync({ "doc.kml": strToU8(kml(placemark("A"))), ...Object.fromEntries(files) });
  expect(told("a.kmz", zip)).toEqual([
    [
      "kmz-others",
      `${files
        .slice(0, 5)
        .map(([name]) => name)
        .join(", ")}, … (+3)`,
    ],
  ]);
});

it("shows a bracket that begins no tag", () => {
  const text = "<kml><Document>1 < 2</Document></kml>";
  expect(told("a.kml", text)).toContainEqual([
    "xml-invalid",
    text.slice(text.indexOf("< 2")),
    1,
    text.indexOf("< 2") + 1,
  ]);
});
