import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatten } from "../../src/import/open/flatten.ts";
import { importText } from "./import-text.ts";

type Nested = string | number | Nested[] | { [key: string]: Nested };

const { nested } = fc.letrec<{ nested: Nested }>((tie) => ({
  nested: fc.oneof(
    { maxDepth: 9, depthSize: "large" },
    fc.stringMatching(/^[a-z]{3,6}$/),
    fc.integer({ min: 100, max: 999 }),
    fc.array(tie("nested"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "when"), tie("nested"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}));

const leavesOf = (value: Nested): string[] =>
  typeof value === "object" ? Object.values(value).flatMap(leavesOf) : [String(value)];

describe("a record of JSON", () => {
  it("has all of its values in cells, however deep they are", () => {
    fc.assert(
      fc.property(nested, (value) => {
        const all = [...flatten({ value }).values()].join(" ");
        expect(leavesOf(value).filter((leaf) => !all.includes(leaf))).toEqual([]);
      }),
    );
  });

  it("has columns of five names at most, and what is deeper as JSON", () => {
    const start = { in: "1850", earliest: null };
    const names = [{ toponym: "A", when: { timespans: [{ start }] } }];
    expect([...flatten({ names })]).toEqual([
      ["names.0.toponym", "A"],
      ["names.0.when.timespans", '[{"start":{"in":"1850","earliest":null}}]'],
    ]);
    const parts = { a: { b: { c: { d: { e: "f", g: { h: 1 }, i: {}, j: ["k", "l"] } } } } };
    expect([...flatten(parts)]).toEqual([
      ["a.b.c.d.e", "f"],
      ["a.b.c.d.g", '{"h":1}'],
      ["a.b.c.d.j", "k; l"],
    ]);
  });

  it("has an outline in one cell, not a column for each of its corners", () => {
    const ring = Array.from({ length: 500 }, (_, n) => [n, n]);
    expect([...flatten({ was: { at: { geometry: { coordinates: [ring] } } } })]).toEqual([
      ["was.at.geometry.coordinates", JSON.stringify([ring])],
    ]);
  });
});

it("the time of a name of Linked Places is among the columns", () => {
  const names = [{ toponym: "A", when: { timespans: [{ start: { in: "1850" } }] } }];
  const place = { type: "Feature", geometry: null, properties: { title: "A" }, names };
  const { columns } = importText(
    "places.json",
    JSON.stringify({ type: "FeatureCollection", features: [place] }),
  );
  expect(columns.find(({ column }) => column === "names.0.when.timespans")).toMatchObject({
    field: null,
    example: '[{"start":{"in":"1850"}}]',
  });
});
