import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imported } from "../../src/import/imported.ts";
import { importText } from "./import-text.ts";
import { anyNumber, counted, reasons, shapesOf } from "./told-of-rows.ts";

const kml = (...shapes: string[]): Imported =>
  importText(
    "a.kml",
    `<kml xmlns="http://www.opengis.net/kml/2.3" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${shapes
      .map((shape, n) => `<Placemark><name>P${n}</name>${shape}</Placemark>`)
      .join("\n")}</Document></kml>`,
  );

const point = (text: string): string => `<Point><coordinates>${text}</coordinates></Point>`;
const line = (text: string): string =>
  `<LineString><coordinates>${text}</coordinates></LineString>`;
const ring = (text: string): string =>
  `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
const area = (outer: string, ...holes: string[]): string =>
  `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${holes
    .map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)
    .join("")}</Polygon>`;

describe("all placemarks of a KML file", () => {
  it("are counted once each, and a point is placed only where its text is one tuple", () => {
    const text = fc.oneof(
      fc.array(anyNumber, { maxLength: 4 }).map((parts) => parts.join(",")),
      fc.string({ unit: fc.constantFrom(...Array.from("1234.,- \n")), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const imported = kml(...texts.map(point));
        expect(imported.counts).toMatchObject({ rows: texts.length, unplaced: 0 });
        expect(counted(imported)).toBe(texts.length);
        const tuple = /^\s*[+-]?[\d.]+(?:e-?\d+)?,[+-]?[\d.]+(?:e-?\d+)?(?:,[^,\s]+)?\s*$/;
        const fit = texts.filter((one) => tuple.test(one)).length;
        expect(imported.counts.placed).toBeLessThanOrEqual(fit);
      }),
    );
  });
});

describe("the coordinates of KML", () => {
  it.each([
    ["1,2 3,4", "kml-point", "1,2 3,4"],
    ["44,4 32,4", "kml-point", "44,4 32,4"],
    ["12abc,34def", "kml-coordinates", "12abc,34def"],
    ["x,y", "kml-coordinates", "x,y"],
    ["44.4 32.4", "kml-coordinates", "44.4 32.4"],
    ["44.4;32.4", "kml-coordinates", "44.4;32.4"],
    ["44", "kml-coordinates", "44"],
    ["44.4,32.4,", "kml-coordinates", "44.4,32.4,"],
    ["44.4,32.4,1,2", "kml-coordinates", "44.4,32.4,1,2"],
    ["", "kml-coordinates", ""],
    ["444.0,33", "position-outside-world", "444.0,33"],
  ])("%j are no point", (text, code, found) => {
    const imported = kml(point(text));
    expect(imported.counts).toMatchObject({ rows: 1, placed: 0, unplaced: 0, bad: 1 });
    expect(reasons(imported)).toEqual([[code, found]]);
  });

  it("outside of the world are told with the order that they may have", () => {
    expect(reasons(kml(line("1,2 32.40,144,5")))).toEqual([
      ["position-outside-world", "32.40,144,5", "144,32.40,5"],
    ]);
  });

  it("with a blank beside the comma are told with what they may mean", () => {
    expect(reasons(kml(point("44.4, 32.4")))).toEqual([
      ["kml-coordinates", "44.4, 32.4", "44.4,32.4"],
    ]);
  });

  it.each([
    ["44.4,32.4", [44.4, 32.4]],
    ["\n\t 44.4,32.4,120 \n", [44.4, 32.4]],
    ["-1e-7,+5", [-1e-7, 5]],
  ])("%j are a point", (text, position) => {
    expect(shapesOf(kml(point(text)))).toEqual([position]);
  });

  it.each([
    ["0,0 1,0 1,1 0,1", "ring-open", "[0,1]", "[0,0]"],
    ["0,0 1,1 0,0", "ring-short", "[[0,0],[1,1],[0,0]]"],
    ["0,0 1,0 1;1 0,0", "kml-coordinates", "0,0 1,0 1;1 0,0"],
  ])("%s are no ring", (text, ...told) => {
    expect(reasons(kml(area(text)))).toEqual([told]);
    expect(reasons(kml(ring(text)))).toEqual([told]);
    expect(reasons(kml(area("0,0 9,0 9,9 0,0", text)))).toEqual([told]);
    expect(reasons(kml(`<MultiGeometry>${area(text)}</MultiGeometry>`))).toEqual([told]);
  });

  it("of an area have the outer ring first, wherever it stands", () => {
    const [outer, hole] = ["0,0 9,0 9,9 0,0", "5,2 6,3 6,2 5,2"];
    const turned = `<Polygon><innerBoundaryIs>${ring(hole)}</innerBoundaryIs><outerBoundaryIs>${ring(outer)}</outerBoundaryIs></Polygon>`;
    expect(shapesOf(kml(turned))).toEqual(shapesOf(kml(area(outer, hole))));
    expect(shapesOf(kml(turned))).toMatchObject([[{ 0: [0, 0] }, { 0: [5, 2] }]]);
  });

  it("show only the bad tuple of a long list", () => {
    const many = Array.from({ length: 60 }, (_, n) => `${n},1`).join(" ");
    expect(reasons(kml(line(`${many} 7,5,3,1`)))).toEqual([["kml-coordinates", "7,5,3,1"]]);
  });

  it("are kept without place where they are a line, a track or none", () => {
    const imported = kml(
      line("44,32 45,33"),
      ring("0,0 1,0 1,1 0,0"),
      "<gx:Track><gx:coord>44 32 0</gx:coord><gx:coord/><gx:coord>45 33 0</gx:coord></gx:Track>",
      "",
      "<constructor/>",
    );
    expect(imported.counts).toMatchObject({ rows: 5, placed: 0, unplaced: 5, shapesLost: 3 });
  });

  it("of a track are told of as they stand there", () => {
    expect(reasons(kml("<gx:Track><gx:coord>44,4 32,4 0</gx:coord></gx:Track>"))).toEqual([
      ["kml-track", "44,4 32,4 0"],
    ]);
  });
});

it("placemarks with a prefix are the same as those without", () => {
  const plain = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>M</name><Placemark><name>A</name>${point("44,32")}</Placemark><Placemark><name>B</name>${point("44")}</Placemark></Document></kml>`;
  const prefixed = plain.replace("xmlns=", "xmlns:k=").replace(/<(\/?)/g, "<$1k:");
  const read = (text: string) => {
    const imported = importText("a.kml", text);
    const { counts, columns, rejects, story } = imported;
    // Prefixes move what follows them.
    const told = rejects.map(({ cells, problem }) => ({ ...problem, cells, character: 0 }));
    return { counts, columns, told, title: story?.headline, shapes: shapesOf(imported) };
  };
  expect(read(prefixed)).toEqual(read(plain));
  expect(read(prefixed)).toMatchObject({
    counts: { rows: 2, placed: 1, bad: 1 },
    title: { en: "M" },
  });
  expect(read(prefixed).shapes).toContainEqual([44, 32]);
});

describe("bad tuples of a shape", () => {
  const told = (imported: ReturnType<typeof importText>) => [
    ...imported.rejects.map(({ problem }) => problem),
    ...imported.problems,
  ];
  const spots = (imported: ReturnType<typeof importText>) =>
    told(imported).map(({ detail, line, character }) => [detail, line, character]);

  it("are each told where it stands, and once where a ring ends with it", () => {
    expect(spots(kml(area("\n182,0\n 183,0,5 1,1\n\t182,0", "0,0\n1,0 1,95\n0,0")))).toEqual([
      ["182,0", 2, 1],
      ["183,0,5", 3, 2],
      ["1,95", 5, 5],
    ]);
  });

  it("are told of all parts, in CDATA too, twenty of one shape at most", () => {
    const parts = `<MultiGeometry>${point("<![CDATA[181,1]]>")}\n${line("400,1\n0,1")}</MultiGeometry>`;
    expect(spots(kml(parts))).toEqual([
      ["181,1", 1, expect.any(Number)],
      ["400,1", 2, expect.any(Number)],
    ]);
    const [[, , cdata] = []] = spots(kml(parts));
    const [[, , plain] = []] = spots(kml(parts.replace("<![CDATA[", "").replace("]]>", "")));
    expect(Number(cdata) - Number(plain)).toBe("<![CDATA[".length);
    const many = Array.from({ length: 50 }, (_, n) => `${181 + n},1`).join(" ");
    expect(told(kml(line(many)))).toHaveLength(20);
  });

  it("are told and counted, each once, in whatever parts they stand", () => {
    const lons = fc.array(fc.integer({ min: 170, max: 260 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(lons, { minLength: 1, maxLength: 3 }), (parts) => {
        const lines = parts.map((part) => line(part.map((lon) => `${lon},1`).join(" ")));
        const found = told(kml(`<MultiGeometry>${lines.join("")}</MultiGeometry>`)).filter(
          ({ code }) => code === "position-beyond-180",
        );
        const beyond = new Set(parts.flat().filter((lon) => lon > 180));
        const numbers = found.map(({ further = 0 }) => further);
        expect(found.length).toBe(Math.min(20, beyond.size));
        expect(numbers.slice(0, -1).every((number) => number === 0)).toBe(true);
        // What stands in several parts beyond those that are told is counted in each.
        const rest = numbers.at(-1) ?? 0;
        expect(rest).toBeGreaterThanOrEqual(beyond.size - found.length);
        if (parts.length === 1) expect(rest).toBe(beyond.size - found.length);
      }),
      { numRuns: 30 },
    );
  });

  it("as edges that leap over 180°: told where they end", () => {
    const over = "177,-19\n-178,-19\n-178,-16\n177,-16\n177,-19";
    expect(kml(area(over)).problems).toMatchObject([
      { code: "area-antimeridian", line: 2, character: 1 },
    ]);
    expect(
      kml(`<MultiGeometry>${area("0,0 1,0 1,1 0,0")}\n${area(over)}</MultiGeometry>`).problems,
    ).toMatchObject([{ code: "area-antimeridian", line: 3, character: 1 }]);
  });
});
