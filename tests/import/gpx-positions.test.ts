import { readGpx } from "../../src/formats/gpx/read.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imported } from "../../src/import/imported.ts";
import { importText } from "./import-text.ts";
import { anyNumber, counted, reasons, shapesOf } from "./told-of-rows.ts";

const gpx = (...objects: string[]): Imported =>
  importText(
    "a.gpx",
    `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${objects.join("\n")}</gpx>`,
  );

describe("a waypoint", () => {
  it.each([
    ['lat="52,9" lon="1,7"', 'lat="52,9" lon="1,7"'],
    ['lat="52abc" lon="1.7"', 'lat="52abc" lon="1.7"'],
    ['lat="abc" lon="1.7"', 'lat="abc" lon="1.7"'],
    ['lat="" lon="1.7"', 'lat="" lon="1.7"'],
    ['lon="1.7"', 'lon="1.7"'],
    ['lat="0x10" lon="1.7"', 'lat="0x10" lon="1.7"'],
    ['lat="1e999" lon="1.7"', 'lat="1e999" lon="1.7"'],
    ["", ""],
  ])("with %s is bad, and what stands there is shown", (attributes, found) => {
    const imported = gpx(`<wpt ${attributes}><name>A</name></wpt>`);
    expect(imported.counts).toMatchObject({ rows: 1, placed: 0, unplaced: 0, bad: 1 });
    expect(reasons(imported)).toEqual([["gpx-position", found]]);
    expect(imported.rejects[0]?.cells.get("name")).toBe("A");
  });

  it.each([
    ['lat="32.40" lon="444"', undefined],
    ['lat="132.40" lon="44"', 'lat="44" lon="132.40"'],
  ])("with %s lies outside of the world", (attributes, nearest) => {
    const told = ["position-outside-world", attributes, ...(nearest ? [nearest] : [])];
    expect(reasons(gpx(`<wpt ${attributes}><name>A</name></wpt>`))).toEqual([told]);
  });

  it.each([
    ['lat="52.9" lon="1.7"', [1.7, 52.9]],
    ['lat=" 52.9 " lon="-1.7"', [-1.7, 52.9]],
    ['lat="+52." lon=".5"', [0.5, 52]],
    ['lat="5.29e1" lon="1e-7"', [1e-7, 52.9]],
  ])("with %s is placed", (attributes, position) => {
    expect(shapesOf(gpx(`<wpt ${attributes}><name>A</name></wpt>`))).toEqual([position]);
  });
});

describe("a route or track", () => {
  it.each([
    ["<rte><name>A</name></rte>", []],
    ['<rte><name>A</name><rtept lat="1" lon="2"/></rte>', [["line-short", "[[2,1]]"]]],
    [
      '<rte><name>A</name><rtept lat="1" lon="2"/><rtept lat="3,5" lon="4"/></rte>',
      [["gpx-position", 'lat="3,5" lon="4"']],
    ],
    ["<trk><name>A</name></trk>", []],
    ["<trk><name>A</name><trkseg/></trk>", []],
    [
      '<trk><name>A</name><trkseg><trkpt lat="1" lon="2"/></trkseg></trk>',
      [["line-short", "[[2,1]]"]],
    ],
    [
      '<trk><name>A</name><trkseg><trkpt lat="1" lon="2"/><trkpt lon="4"/></trkseg></trk>',
      [["gpx-position", 'lon="4"']],
    ],
  ])("%s is counted once", (object, told) => {
    const imported = gpx(object);
    expect(imported.counts).toMatchObject({ rows: 1, bad: told.length, placed: 0 });
    expect(reasons(imported)).toEqual(told);
    expect(counted(imported)).toBe(1);
  });

  it("keeps its times as they were, whatever else is in the file", () => {
    const times = '<trkpt lat="1" lon="2"><time>2023-01-02T03:04:05Z</time></trkpt>';
    const { columns } = gpx(`<trk><name>A</name><trkseg>${times}${times}</trkseg></trk>`, "<trk/>");
    expect(columns.find(({ column }) => column === "trkpt.time")?.example).toBe(
      "2023-01-02T03:04:05Z; 2023-01-02T03:04:05Z",
    );
    expect(columns.map(({ column }) => column)).not.toContain("_gpxType");
  });
});

const anyPosition = fc
  .tuple(fc.option(anyNumber, { nil: null }), fc.option(anyNumber, { nil: null }))
  .map(([lat, lon]) =>
    [lat === null ? "" : `lat="${lat}"`, lon === null ? "" : `lon="${lon}"`].join(" "),
  );

const points = (name: string): fc.Arbitrary<string> =>
  fc
    .array(anyPosition, { maxLength: 3 })
    .map((list) => list.map((position) => `<${name} ${position}/>`).join(""));

const anyObject = fc.oneof(
  anyPosition.map((position) => `<wpt ${position}><name>W</name></wpt>`),
  points("rtept").map((list) => `<rte><name>R</name>${list}</rte>`),
  fc
    .array(points("trkpt"), { maxLength: 3 })
    .map(
      (list) => `<trk><name>T</name>${list.map((one) => `<trkseg>${one}</trkseg>`).join("")}</trk>`,
    ),
);

describe("all objects of a GPX file", () => {
  it("are counted once each: placed, without place or bad", () => {
    fc.assert(
      fc.property(fc.array(anyObject, { minLength: 1, maxLength: 8 }), (objects) => {
        const imported = gpx(...objects);
        expect(imported.counts.rows).toBe(objects.length);
        expect(counted(imported)).toBe(objects.length);
        expect(imported.rejects).toHaveLength(imported.counts.bad);
      }),
    );
  });
});

it("objects with a prefix are the same as those without", () => {
  const plain = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>M</name></metadata><wpt lat="52.9" lon="1.7"><name>A</name></wpt><wpt lat="52,9"/><trk><name>T</name><trkseg><trkpt lat="1" lon="2"/><trkpt lat="3" lon="4"/></trkseg></trk></gpx>`;
  const prefixed = plain.replace("xmlns=", "xmlns:g=").replace(/<(\/?)/g, "<$1g:");
  const read = (text: string) => {
    const imported = importText("a.gpx", text);
    const { counts, columns, rejects, story } = imported;
    // Prefixes move what follows them.
    const told = rejects.map(({ cells, problem }) => ({ ...problem, cells, character: 0 }));
    return { counts, columns, told, title: story?.headline, shapes: shapesOf(imported) };
  };
  expect(read(prefixed)).toEqual(read(plain));
  expect(read(prefixed)).toMatchObject({
    counts: { rows: 3, placed: 1, unplaced: 1, bad: 1 },
    title: { en: "M" },
  });
  expect(read(prefixed).shapes).toContainEqual([1.7, 52.9]);
});

describe("the time of a track", () => {
  const track = (...times: string[]) => {
    const points = times.map((time) => `<trkpt lat="36" lon="43"><time>${time}</time></trkpt>`);
    const { story } = gpx(
      `<trk><name>Walk</name><trkseg>${points.join("")}</trkseg></trk>`,
      '<wpt lat="36" lon="43"><time>2023-03-12T09:00:00Z</time><name>Crater</name></wpt>',
    );
    return story?.events.map(({ when }) => when.edtf);
  };

  it.each([
    [["T14:00:00Z", "T14:30:00Z", "T15:00:00Z"], "2023-03-12T14:00:00Z/2023-03-12T15:00:00Z"],
    [["T14:00:00Z", "T15:00:00Z", "T14:30:00Z"], "2023-03-12T14:00:00Z/2023-03-12T15:00:00Z"],
    [["T14:00:00Z", "T14:00:00Z"], "2023-03-12T14:00:00Z"],
  ])("%j goes from its first moment to its last", (clocks, edtf) => {
    expect(track(...clocks.map((clock) => `2023-03-12${clock}`))).toEqual([
      edtf,
      "2023-03-12T09:00:00Z",
    ]);
  });
});

describe("a track of several segments", () => {
  const point = (lat: number) => `<trkpt lat="${lat}" lon="2"/>`;
  const segment = (...lats: number[]) => `<trkseg>${lats.map(point).join("")}</trkseg>`;

  it("is as many lines, without those of a single position", () => {
    const track = `<trk><name>A</name>${segment(1, 2)}${segment(3)}${segment(4, 5, 6)}</trk>`;
    expect(
      readGpx(`<gpx xmlns="http://www.topografix.com/GPX/1/1">${track}</gpx>`).features,
    ).toMatchObject([
      {
        geometry: {
          type: "MultiLineString",
          coordinates: [
            [
              [2, 1],
              [2, 2],
            ],
            [
              [2, 4],
              [2, 5],
              [2, 6],
            ],
          ],
        },
      },
    ]);
  });
});
