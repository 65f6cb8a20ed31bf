import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/cli/dateline/excerpt.ts";

describe("the excerpt of an issue", () => {
  it.each([
    ["a text", '{ "a": "b c" }', 8, '1 | { "a": "b c" }\n  |        ^^^^^'],
    ["a number", '{ "a": -1.5e3 }', 8, '1 | { "a": -1.5e3 }\n  |        ^^^^^^'],
    ["a bracket", "[[1]]", 2, "1 | [[1]]\n  |  ^"],
    ["the end of a line", "[1,", 4, "1 | [1,\n  |    ^"],
    ["a tab before it", '\t"a"', 2, '1 |  "a"\n  |  ^^^'],
    ["letters with marks", '"عَ": 1', 7, '1 | "عَ": 1\n  |      ^'],
  ])("marks %s", (_, text, column, expected) => {
    expect(excerpt(text, { line: 1, column }, 80)).toBe(expected);
  });

  it("cuts a long line around the place", () => {
    const text = `${"x ".repeat(500)}"here"${" y".repeat(500)}`;
    const [line = "", carets = ""] = (excerpt(text, { line: 1, column: 1001 }, 60) ?? "").split(
      "\n",
    );
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe('"here"');
  });

  it("is none of a line that is not there or empty", () => {
    expect(excerpt("a\n\nb", { line: 2, column: 1 }, 80)).toBeNull();
    expect(excerpt("a", { line: 9, column: 1 }, 80)).toBeNull();
  });

  it("is never wider than asked and never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", '"', "\\", " ", "\t", "1"), maxLength: 300 }),
        fc.integer({ min: 1, max: 310 }),
        fc.integer({ min: 40, max: 120 }),
        (text, column, columns) => {
          for (const line of (excerpt(text, { line: 1, column }, columns) ?? "").split("\n"))
            expect(line.length).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
