import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { parsed } from "../../../src/story/parse/content.ts";
import { shown } from "../../../src/story/parse/explain.ts";
import { IssueBook } from "../../../src/story/parse/issue-book.ts";
import { makeIssue } from "../../../src/story/issue.ts";
import { spotFinder } from "../../../src/story/parse/line-finder.ts";
import { scanJson } from "../../../src/story/parse/scan-json.ts";
import { parseHarbour, PLACES, STORY, replaceOnce } from "../harbour.ts";

const SPOT = { file: "x", line: 1, column: 1 };

/** Every path of a value, with those that lead nowhere. */
const pathsIn = (value: unknown): (string | number)[][] =>
  typeof value !== "object" || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, item]) =>
          pathsIn(item).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ];

const fieldsIn = (text: string): number => scanJson(text, 64).fields;

describe("where a value stands", () => {
  it("is where the tree of the whole text has it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const content = parsed(text, fieldsIn(text));
        const root = parseTree(text);
        for (const path of pathsIn(JSON.parse(text)))
          expect(content?.offsetOf(path)).toBe(root && findNodeAtLocation(root, path)?.offset);
      }),
    );
  });

  it("is that of the nearest enclosing value where there is none", () => {
    const content = parsed('{"a": [1, {"b": 2}]}', 2);
    expect(content?.offsetOf(["a", 7, "c"])).toBe(6);
    expect(content?.offsetOf(["a", 1, "c"])).toBe(10);
  });

  it("of two fields of one name is that of the last, and both are told", () => {
    const text = '{"a": 1, "a": 2}';
    const content = parsed(text, fieldsIn(text));
    const told: number[] = [];
    content?.eachDuplicate((offset) => void told.push(offset));
    expect([content?.offsetOf(["a"]), told]).toEqual([14, [9]]);
  });

  it("is on the line that a split into lines gives", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6000), { maxLength: 8 }), (lengths) => {
        const text = lengths.map((length) => "x".repeat(length)).join("\n");
        const spot = spotFinder("x", text);
        for (let at = 0; at <= text.length; at += 997) {
          const lines = text.slice(0, at).split("\n");
          const column = (lines.at(-1) ?? "").length + 1;
          expect(spot(at)).toEqual({ file: "x", line: lines.length, column });
        }
      }),
    );
  });
});

describe("the fields of a text", () => {
  it("are counted as its value has them", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        let told = 0;
        parsed(text, fieldsIn(text))?.eachDuplicate(() => (told += 1));
        expect(told).toBe(0);
      }),
    );
  });
});

describe("a book of issues", () => {
  it("makes a thousand of a kind and counts the rest", () => {
    const book = new IssueBook();
    let made = 0;
    for (let i = 0; i < 50_000; i += 1)
      book.add("x", "unknown-field", () => {
        made += 1;
        return makeIssue("unknown-field", SPOT, [i], { expected: "a", found: "b" });
      });
    book.addUntold("x", "unknown-field", 1);
    expect([made, book.told().length, book.room("x", "unknown-field")]).toEqual([1000, 1000, 0]);
    expect(book.told().at(-1)?.message).toContain("There are 49001 more like this");
    expect(book.room("y", "unknown-field")).toBe(1000);
  });
});

describe("what would cost more than any story", () => {
  const codes = (texts: Parameters<typeof parseHarbour>[0]): string[] =>
    parseHarbour(texts).issues.map(({ code, found }) => `${code}: ${found}`);

  it("a broken text of millions of characters is told of its mistakes, and not read", () => {
    const text = `{"x": "${"a".repeat(2_000_000)}", ,}`;
    const [issue] = parseHarbour({ story: text }).issues;
    expect(issue?.code).toBe("json-syntax");
    expect(issue?.message).toContain("nothing of so large a file is read until it is");
  });

  it("more fields in one object than any has", () => {
    const text = `{${Array.from({ length: 50_001 }, (_, i) => `"k${i}":1`).join()}}`;
    expect(codes({ story: text })[0]).toBe("file-too-large: 50001");
  });

  it("more lists than memory is given to", () => {
    const text = `{"x":[${"[],".repeat(4_000_000)}[]]}`;
    expect(codes({ story: text })[0]).toBe("file-too-large: 4000003");
  });

  it("a record of more values than any has is left out, the others stay", () => {
    const many = `[${"1,".repeat(20_001)}1]`;
    const text = replaceOnce(STORY, '{ "id": "passengers",', `{ "id": "passengers", "x": ${many},`);
    const { issues, story } = parseHarbour({ story: text });
    const about = issues.filter(({ path }) => path === "/actors/2");
    expect(about.map(({ code, expected }) => `${code}: ${expected}`)).toEqual([
      "record-invalid: at most 20000 values in a record",
    ]);
    expect(story.actors.length).toBeGreaterThan(1);
  });

  it.each([
    ["numbers too large for any", "[1e999,1]"],
    ["texts", '["a","b"]'],
    ["numbers by themselves", "1"],
  ])("an outline of very many %s is told once", (_, one) => {
    const ring = `[${`${one},`.repeat(150_000)}${one}]`;
    const places = JSON.parse(PLACES) as { features: Record<string, unknown>[] };
    const [first = {}] = places.features;
    first["geometry"] = { type: "Polygon", coordinates: ["RING"] };
    const text = JSON.stringify(places).replace('"RING"', ring);
    const { issues } = parseHarbour({ places: text });
    const told = issues.filter(({ code }) => code === "record-invalid");
    expect(told.map(({ path }) => path)).toEqual(["/features/0/geometry/coordinates/0/0"]);
  });

  it("a list of things that are no records is not read to its end, and says so", () => {
    const text = `{"events": [${"1,".repeat(30_000)}1]}`;
    const { issues } = parseHarbour({ story: text });
    const list = issues.find(({ path, code }) => path === "/events" && code === "header-invalid");
    expect(list?.message).toContain("10000 that are none; the 20001 after them were not read");
    const told = issues.filter(({ code }) => code === "record-invalid");
    expect(told.at(-1)?.message).toContain("There are 9000 more like this");
  });
});

describe("a value in a sentence", () => {
  it("is cut off as if it had been written out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const all = JSON.stringify(value);
        expect(shown(value)).toBe(all.length > 60 ? `${all.slice(0, 60)}…` : all);
      }),
    );
  });
});

describe("a comment that does not end", () => {
  it("is passed over to the end of the text, as the parser does", () => {
    expect(scanJson('{ "a": 1 /* [[[ "b": 2', 2)).toEqual({
      tooDeepAt: null,
      fields: 1,
      brackets: 1,
      widest: 1,
    });
  });
});

it("of a thousand issues of a kind and one tells of the one", () => {
  const book = new IssueBook();
  for (let i = 0; i < 1001; i += 1)
    book.add("x", "unknown-field", () =>
      makeIssue("unknown-field", SPOT, [i], { expected: "a", found: "b" }),
    );
  expect(book.told().at(-1)?.message).toContain("There is 1 more like this");
});
