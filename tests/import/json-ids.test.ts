import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openForeignJson } from "../../src/formats/geojson/open-json.ts";
import { importText } from "./import-text.ts";

const feature = (title: string): string =>
  `{"type":"Feature","geometry":{"type":"Point","coordinates":[44,33]},"properties":{"title":"${title}"}}`;

const toldOf = (text: string) =>
  importText("a.geojson", text).problems.map(({ code, detail, line, character }) => ({
    ...{ code, detail },
    at: [line, character],
  }));

describe("ids of features", () => {
  const ids = (text: string) => importText("a.geojson", text).story?.events.map(({ id }) => id);
  const file = (...all: string[]) =>
    `{"type":"FeatureCollection","features":[\n${all.map((id, n) => feature(`A${n}`).replace(/}$/, `,"id":${id}}`)).join(",\n")}]}`;

  it("keep all their digits where they are beyond 2^53", () => {
    const text = file(
      "9007199254740992",
      "9007199254740993",
      "-9007199254740993",
      '"9007199254740993 b"',
      "7",
    );
    expect(ids(text)).toEqual([
      "9007199254740992",
      "9007199254740993",
      "9007199254740993-2",
      "9007199254740993-b",
      "7",
    ]);
    expect(importText("a.geojson", text).problems).toEqual([]);
  });

  it("do so in records and lines as well, and mistakes are told where they stand", () => {
    expect(
      ids('[{"id":9007199254740993,"title":"A"},{"id":9007199254740992,"title":"B"}]'),
    ).toEqual(["9007199254740993", "9007199254740992"]);
    const { rejects } = importText(
      "a.geojson",
      file("9007199254740993", "1").replace(
        '"Point","coordinates":[44,33]},"properties":{"title":"A1"}',
        '"Pont","coordinates":[44,33]},"properties":{"title":"A1"}',
      ),
    );
    expect(rejects[0]?.problem).toMatchObject({ line: 3, character: 38 });
  });

  it("change no other number, and no text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.string(), fc.maxSafeInteger())), (all) => {
        const text = JSON.stringify({ id: 9007199254740993n.toString(), all });
        const long = text.replace('"9007199254740993"', "9007199254740993");
        expect(openForeignJson(long).value).toEqual(
          // What cannot be held is left to the engine.
          JSON.parse(text, (_, value: unknown) =>
            typeof value === "number" &&
            Number.isInteger(value) &&
            !Number.isSafeInteger(value) &&
            !String(value).includes("e")
              ? String(value)
              : value,
          ),
        );
      }),
    );
    const fractions =
      '{"id":9007199254740993,"a":44.12345678901234567890,"b":1e-0000000000000000000001}';
    expect(openForeignJson(fractions).value).toEqual({
      id: "9007199254740993",
      a: Number("44.12345678901234567890"),
      b: 0.1,
    });
  });

  it("leave numbers as they are that can be held", () => {
    const text = feature("A").replace(
      "44,33",
      "44.00000000000000000001,3300000000000000000000e-20",
    );
    expect(importText("a.geojson", text).story?.places[0]?.geometry).toMatchObject({
      coordinates: [44, 33],
    });
  });

  it("that are neither text nor number are told and not used", () => {
    const text = file('{"n":7}', "null", "true");
    expect(toldOf(text)).toMatchObject([
      { code: "feature-id", detail: '{"n":7}', at: [2, 102] },
      { code: "feature-id", detail: "true", at: [4, 102] },
    ]);
    expect(ids(text)).toEqual(["a0", "a1", "a2"]);
  });
});
