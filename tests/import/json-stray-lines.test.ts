import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const feature = (title: string): string =>
  `{"type":"Feature","geometry":{"type":"Point","coordinates":[44,33]},"properties":{"title":"${title}"}}`;
const record = (title: string): string => `{"title":"${title}","lat":33,"lon":44}`;

const read = (name: string, ...lines: string[]) => {
  const { story, problems, rejects, counts } = importText(name, lines.join("\n"));
  return {
    titles: story?.events.map(({ title }) => title["en"]),
    told: [...problems, ...rejects.map(({ problem }) => problem)].map(
      ({ code, detail, line, row }) => [code, detail, line, row],
    ),
    bad: counts.bad,
  };
};

describe("a line that is no object", () => {
  const STRAY = [
    ["ERROR: timeout", "json-invalid", "ERROR"],
    ["null", "feature-object", "null"],
    ["[1]", "feature-object", "[1]"],
    ["broken{", "json-invalid", "broken"],
    ["-- 3 rows", "json-invalid", "-"],
  ] as const;

  for (const [kind, of] of Object.entries({ feature, record }))
    for (const name of ["a.ndjson", "a.jsonl", "a.geojson"])
      for (const at of [0, 1, 2])
        it.each(STRAY)(
          `%s costs no ${kind} of ${name}, as line ${at + 1}`,
          (stray, code, found) => {
            const lines = [of("A"), of("B"), of("C")];
            lines.splice(at, 0, stray);
            const { titles, told, bad } = read(name, ...lines);
            expect([titles, bad, told.length]).toEqual([["A", "B", "C"], 1, 1]);
            expect(told[0]).toEqual([code, expect.stringContaining(found), at + 1, at + 1]);
          },
        );

  it("costs no other where there are several of them", () => {
    const found = read("a.json", feature("A"), "null", "", "[1]", feature("C"));
    expect(found.titles).toEqual(["A", "C"]);
    expect(found.told.map(([, , line]) => line)).toEqual([2, 4]);
  });

  it.each(['{"type":"Feature","geometry":', '{"geometry":', '{"title":"x'])(
    "nor does one that breaks off as the first: %s",
    (cut) => {
      const { titles, told, bad } = read("a.ndjson", cut, feature("B"), feature("C"));
      expect([titles, bad]).toEqual([["B", "C"], 1]);
      expect(told.every(([, , line]) => line === 1)).toBe(true);
    },
  );

  it("of a feature that names no kind that is known is a bad row, too", () => {
    const { titles, told } = read("a.ndjson", feature("A"), '{"type":"Feture","geometry":null}');
    expect(titles).toEqual(["A"]);
    expect(told).toEqual([["not-a-collection", '"Feture"', 2, 2]]);
  });
});

describe("a file that is named for its lines", () => {
  it("may have one record only", () => {
    expect(read("a.ndjson", record("A")).titles).toEqual(["A"]);
    expect(read("a.ndjson", "null", record("A")).titles).toEqual(["A"]);
  });

  it.each([
    ["with its features in lines", `{"type":"FeatureCollection","features":[`, "]}"],
    ["that is a bare list", "[", "]"],
  ])("may be one text of several lines all the same, %s", (_, begin, end) => {
    for (const between of [[`${feature("A")},`], [feature("A"), ","]])
      expect(read("a.ndjson", begin, ...between, feature("B"), end)).toEqual({
        ...{ titles: ["A", "B"], told: [], bad: 0 },
      });
  });
});
