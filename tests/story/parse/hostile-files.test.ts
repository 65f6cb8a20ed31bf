import { describe, expect, it } from "vitest";
import { scanJson } from "../../../src/story/parse/scan-json.ts";
import { parseHarbour, PLACES, replaceOnce, spots, STORY } from "../harbour.ts";

const MANY = 200_000;
const FIRST_LINE = '  "$schema": "../../../../geo/schema/story.schema.json",\n';

describe("nesting", () => {
  it.each([
    ["64 levels", "[".repeat(64) + "]".repeat(64), null],
    ["65 levels", "[".repeat(65), 64],
    ["lists and fields in turn", '[{"a":'.repeat(40), 64 * 3],
    ["many closed brackets one after the other", "[]".repeat(MANY), null],
    ["brackets in a text", `"${"[".repeat(MANY)}"`, null],
    ["brackets after a quotation mark in a text", `"\\"${"[".repeat(MANY)}"`, null],
    ["nothing", "", null],
  ])("%s", (_, text, offset) => {
    expect(scanJson(text, 64).tooDeepAt).toBe(offset);
  });

  it.each([
    ["open brackets", "[".repeat(MANY)],
    ["open braces", '{"a":'.repeat(MANY)],
    ["brackets after a text that is not closed", `{"a": "x\n${"[".repeat(MANY)}`],
    ["brackets after a quotation mark in a comment", `// "\n${"[".repeat(MANY)}`],
    ["brackets after a quotation mark in a long comment", `/* " */${"[".repeat(MANY)}`],
    ["brackets that close as braces", "[},".repeat(MANY)],
    ["braces that close as brackets", '{"a": {],'.repeat(MANY)],
  ])("%s without end are refused, not followed", (_, text) => {
    expect(spots(parseHarbour({ story: text }))[0]).toMatch(/^file-too-deep at /);
  });
});

describe("names that mean something to JavaScript", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
    "“%s” is an unknown field of the story like any other",
    (key) => {
      const text = replaceOnce(STORY, FIRST_LINE, `  "${key}": { "id": "x" },\n`);
      expect(spots(parseHarbour({ story: text }))).toEqual([
        `unknown-field at 2:${key.length + 7}`,
      ]);
    },
  );

  it.each(["__proto__", "constructor"])("“%s” is an unknown field of a record", (key) => {
    const text = replaceOnce(STORY, '{ "id": "passengers",', `{ "id": "passengers", "${key}": {},`);
    const { issues, story } = parseHarbour({ story: text });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `unknown-field /actors/2/${key}`,
    ]);
    expect(Object.getPrototypeOf(story.actors[2])).toBe(Object.prototype);
  });

  it("no answer to a question is found among what every object has", () => {
    const text = STORY.replaceAll('"assertion": "harmed"', '"assertion": "constructor"');
    const found = parseHarbour({ story: text }).issues.map(({ code }) => code);
    expect(found).toEqual(["claim-value-mismatch", "claim-value-mismatch"]);
  });

  it("a story changes nothing outside itself", () => {
    parseHarbour({ story: '{"__proto__": {"polluted": 1}, "constructor": {"prototype": 1}}' });
    expect("polluted" in {}).toBe(false);
  });
});

describe("how a text file is written does not matter", () => {
  it("a byte order mark", () => {
    expect(parseHarbour({ story: `\uFEFF${STORY}`, places: `\uFEFF${PLACES}` }).issues).toEqual([]);
  });

  it("line ends of Windows, and issues stand on the same lines", () => {
    const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
    expect(parseHarbour({ story: crlf(STORY), places: crlf(PLACES) }).issues).toEqual([]);
    const bad = replaceOnce(STORY, '"kind": "name"', '"kind": "nmae"');
    const expected = spots(parseHarbour({ story: bad }));
    expect(expected).toHaveLength(1);
    expect(spots(parseHarbour({ story: crlf(bad) }))).toEqual(expected);
  });

  it("one long line", () => {
    const line = JSON.stringify(JSON.parse(STORY));
    expect(parseHarbour({ story: line }).issues).toEqual([]);
  });

  it("a byte order mark does not shift the columns of the first line", () => {
    const line = JSON.stringify(JSON.parse(STORY)).replace('"lang":"en"', '"lang":"English"');
    expect(spots(parseHarbour({ story: `\uFEFF${line}` }))).toEqual(
      spots(parseHarbour({ story: line })),
    );
  });
});

describe("characters that hide", () => {
  it.each([
    ["a right-to-left override", "agree\u202e", "agree"],
    ["an isolate", "\u2066agree\u2069", "agree"],
    ["a null character", "ag\\u0000ree", "agree"],
    ["a byte order mark inside", "ag\uFEFFree", "agree"],
    ["a stack of marks", "agree" + "\u0301".repeat(30), "agree" + "\u0301".repeat(4)],
  ])("%s is taken out and told of", (_, written, read) => {
    const text = replaceOnce(STORY, "Both sides agree", `Both sides ${written}`);
    const { issues, story } = parseHarbour({ story: text });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "hidden-character /events/4/title/en",
    ]);
    expect(story.events[4]?.title["en"]).toBe(`Both sides ${read} on tests`);
  });

  it.each([
    ["Arabic with its vowel marks", "عَبَّارَةٌ"],
    ["joiners in a family of emoji", "👩‍👩‍👧"],
    ["a left-to-right mark", "A\u200e"],
  ])("%s is left as it is", (_, written) => {
    const text = replaceOnce(STORY, "Both sides agree", written);
    expect(parseHarbour({ story: text }).issues).toEqual([]);
  });
});

describe("a file with very many mistakes of one kind", () => {
  it.each([
    ["unknown fields", (i: number) => `"k${i}": 1`, "unknown-field", 20_000],
    ["fields that stand twice", () => '"id": "x"', "duplicate-key", 19_999],
    ["hidden characters", (i: number) => `"id${i}": "\u202e"`, "hidden-character", 20_000],
  ])("%s: a thousand are told, and how many more there are", (_, field, code, all) => {
    const text = `{${Array.from({ length: 20_000 }, (__, i) => field(i)).join(",\n")}}`;
    const alike = parseHarbour({ story: text }).issues.filter((issue) => issue.code === code);
    expect(alike).toHaveLength(1000);
    expect(alike.at(-1)?.message).toContain(`There are ${all - 1000} more like this`);
    expect(alike.at(-2)?.message).not.toContain("There are");
    expect(alike[500]?.line).toBeGreaterThanOrEqual(501);
  });
});
